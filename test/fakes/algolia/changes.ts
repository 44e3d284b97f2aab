import type {SynonymHit} from 'algoliasearch';
import type {SearchRecord} from '../../../src/domain/search/record';
import {EMPTY_INDEX, type Change, type StoredIndex} from './store';

const edit =
  (name: string, part: (index: StoredIndex) => Partial<StoredIndex>): Change =>
  (indices) => {
    const index = indices.get(name) ?? EMPTY_INDEX;
    return new Map([...indices, [name, {...index, ...part(index)}]]);
  };

const byName = <Item extends {readonly objectID: string}>(items: readonly Item[]) =>
  items.map((item) => [item.objectID, item] as const);

export const addRecords = (name: string, added: readonly SearchRecord[]): Change =>
  edit(name, ({records}) => ({records: new Map([...records, ...byName(added)])}));

export const setSettings = (name: string, added: StoredIndex['settings']): Change =>
  edit(name, ({settings}) => ({settings: {...settings, ...added}}));

export const saveSynonyms = (
  name: string,
  added: readonly SynonymHit[],
  isReplacing: boolean,
): Change =>
  edit(name, ({synonyms}) => ({
    synonyms: new Map([...(isReplacing ? [] : synonyms), ...byName(added)]),
  }));

export const deleteIndex =
  (name: string): Change =>
  (indices) =>
    new Map([...indices].filter(([other]) => other !== name));

export type Part = 'settings' | 'synonyms' | 'rules';

/** @param parts what is copied; all of it, records too, when not said */
export const copyIndex =
  (from: string, to: string, parts?: readonly Part[]): Change =>
  (indices) => {
    const source = indices.get(from);
    const target = indices.get(to) ?? EMPTY_INDEX;
    if (!source) {
      return indices;
    }
    const copy: StoredIndex = parts
      ? {
          records: target.records,
          settings: parts.includes('settings') ? source.settings : target.settings,
          synonyms: parts.includes('synonyms') ? source.synonyms : target.synonyms,
        }
      : source;
    return new Map([...indices, [to, copy]]);
  };

export const moveIndex =
  (from: string, to: string): Change =>
  (indices) =>
    indices.has(from) ? deleteIndex(from)(copyIndex(from, to)(indices)) : indices;
