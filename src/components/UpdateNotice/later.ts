/** Told to readers in docs/privacy.mdx. */
const KEY = 'update-later';

/** Whether the reader chose 'Later' in this tab. */
export function choseLater(): boolean {
  try {
    return window.sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Holds until the tab closes, also over a full load of a page; where storage is blocked, not at all. */
export function rememberLater(): void {
  try {
    window.sessionStorage.setItem(KEY, '1');
  } catch {
    // The notice closes all the same, and comes back with the next page.
  }
}
