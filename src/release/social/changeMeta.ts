import {escapeHtml} from '../../domain/search/escapeHtml';
import {readMeta} from './readMeta';

/** The picture of a page that has none of its own: themeConfig.image in docusaurus.config.ts. */
const GENERAL = '/img/social.png';

/**
 * A page that points at another card, with what stands on it in words. A page with a picture of its
 * own, or with none, stays as it is. The address stays absolute: other sites read it.
 *
 * @param card address of the picture on this site, beginning with '/'
 * @param words what stands on it, as text
 */
export function changeMeta(html: string, card: string, words: string): string {
  let result = html;
  for (const key of ['og:image', 'twitter:image']) {
    const meta = readMeta(result, key);
    if (!meta || !URL.canParse(meta.value) || new URL(meta.value).pathname !== GENERAL) {
      continue;
    }
    const address = new URL(card, meta.value).href;
    // As it was: without quotes, the slash of a '/>' right behind it would belong to the address.
    const quote = /["']/.exec(result.charAt(meta.attribute.end - 1))?.[0] ?? '';
    // As react-helmet marks its own, so that the words go when a reader moves on to another page.
    const alt =
      key === 'og:image'
        ? `<meta data-rh=true property=og:image:alt content="${escapeHtml(words)}"/>`
        : '';
    result =
      result.slice(0, meta.attribute.start) +
      ` content=${quote}${address}${quote}` +
      result.slice(meta.attribute.end, meta.end) +
      alt +
      result.slice(meta.end);
  }
  return result;
}
