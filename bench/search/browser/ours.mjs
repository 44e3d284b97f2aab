// @ts-check
import {firstTen} from '../../../scripts/first-ten.mjs';
import {openIndex} from '../../../src/domain/search/openIndex';
import {search} from '../../../src/domain/search/search';
import {fromJson} from './fromJson.mjs';

export const openEngine = fromJson((json) => {
  const index = openIndex(JSON.parse(json));
  return (query) => firstTen(index, search(index, query));
});
