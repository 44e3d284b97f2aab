// @ts-check
import {openMiniSearch} from '../peers/miniSearch.mjs';
import {fromJson} from './fromJson.mjs';

export const openEngine = fromJson(openMiniSearch);
