import {NOT_FOUND_PATH, OFFLINE_PATH} from '../release';

/** The page that tells why there is no page, and the status it gets. */
export type Explanation = {path: typeof NOT_FOUND_PATH | typeof OFFLINE_PATH; status: 404 | 503};

/**
 * What to show when the network failed and the page is not on the device. 'This page does not
 * exist' only when that is known: not for a page of the site that was not yet fetched, not for a
 * download, and not when the list had no room for every page.
 */
export function explainMissing(path: string, listed: boolean, complete: boolean): Explanation {
  const isDownload = /\.(?!html$)[^./]+$/.test(path);
  return listed || isDownload || !complete
    ? {path: OFFLINE_PATH, status: 503}
    : {path: NOT_FOUND_PATH, status: 404};
}
