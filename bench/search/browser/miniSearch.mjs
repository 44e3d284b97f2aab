// @ts-check
import {openMiniSearch} from '../peers/miniSearch.mjs';
import {offer} from './offer.mjs';

offer(openMiniSearch);
