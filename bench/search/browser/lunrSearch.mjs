// @ts-check
// @ts-expect-error installed in bench/peers, where the bundler finds it
import lunr from 'lunr';
// @ts-expect-error as above
import dutch from 'lunr-languages/lunr.nl';
// @ts-expect-error as above
import stemmerSupport from 'lunr-languages/lunr.stemmer.support';
import {openLunr} from '../peers/lunrSearch.mjs';
import {fromJson} from './fromJson.mjs';

stemmerSupport(lunr);
dutch(lunr);
export const openEngine = fromJson((json) => openLunr(lunr, json));
