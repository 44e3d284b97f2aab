import {stringify} from 'yaml';
import {check, MATCH, ORDER, STATEMENT} from '@site/test/builders/check';
import {folderWith} from '@site/test/builders/folder';
import {repository} from '@site/test/builders/repository';
import {loadContent} from './loadContent';

const FILE = 'data/checks/contact.yaml';
const statement = {...STATEMENT, ask: 'NOG SCHRIJVEN: een zin.', whyTrue: 'NOG SCHRIJVEN: meer.'};
const open = () =>
  loadContent(
    folderWith(repository({[FILE]: stringify([check({questions: [statement, ORDER, MATCH]})])})),
  );

test('a question that is still to be written is told at each place, and stops nothing', () => {
  const {problems, notices} = open();
  expect(problems).toEqual([]);
  const message = 'hier staat nog "NOG SCHRIJVEN"; schrijf de tekst.';
  expect(notices).toEqual([
    {file: FILE, line: 10, message},
    {file: FILE, line: 13, message},
  ]);
});
