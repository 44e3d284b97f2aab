import * as v from 'valibot';
import {FileSchema, NotebookContentSchema, RECORDS_MAX} from './file';

const FILE = {
  format: 'gezien-en-gehoord',
  holds: 'werkmap',
  version: 1,
  minReader: 1,
  made: '2026-11-22T13:05:00.000Z',
  sha256: '0'.repeat(64),
  content: {records: []},
};

test.each<[string, object]>([
  ['of ours', {}],
  ['of a later site, with more around it', {version: 7, minReader: 3, holds: 'droom', signed: 'x'}],
  ['that holds nothing', {content: null}],
])('a file %s is read', (_, changes) => {
  expect(v.is(FileSchema, {...FILE, ...changes})).toBe(true);
});

test.each<[string, object]>([
  ['of another app', {format: 'excalidraw'}],
  ['that does not say what it holds', {holds: undefined}],
  ['without a version', {version: undefined}],
  ['of version 0', {version: 0}],
  ['of half a version', {minReader: 1.5}],
  ['made some day', {made: 'vandaag'}],
  ['with half a checksum', {sha256: '0'.repeat(63)}],
  ['with a checksum in capitals', {sha256: 'A'.repeat(64)}],
])('a file %s is refused', (_, changes) => {
  expect(v.is(FileSchema, {...FILE, ...changes})).toBe(false);
});

test('a file without content is refused', () => {
  const {content: _content, ...rest} = FILE;
  expect(v.is(FileSchema, rest)).toBe(false);
});

const holding = (length: number) => ({records: Array.from({length}, () => null)});

test('as many records are read as a file may hold, and no more', () => {
  expect(v.is(NotebookContentSchema, holding(RECORDS_MAX))).toBe(true);
  expect(v.is(NotebookContentSchema, holding(RECORDS_MAX + 1))).toBe(false);
});

test.each([null, [], {}, {records: {}}, {records: 'x'}, {records: null}])(
  '%j is no content of a notebook',
  (content) => {
    expect(v.is(NotebookContentSchema, content)).toBe(false);
  },
);
