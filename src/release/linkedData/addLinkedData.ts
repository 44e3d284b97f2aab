import type {Site} from '../../schemas/site';
import type {BuiltPages} from '../builtPages';
import {describeMedia, type LinkedMedia} from './describeMedia';
import {describePage} from './describePage';
import {toScript, type LinkedNode} from './linkedNode';
import {readPageFacts} from './readPageFacts';
import {describeTrail} from './trail';

export interface LinkedDataInput {
  readonly site: Site;
  /** Recordings that can be played, by their address: /podcasts/gesprek, or /films/#helmond. */
  readonly media: ReadonlyMap<string, LinkedMedia>;
}

const SCRIPT = /<script\b[^>]*\btype=["']?application\/ld\+json\b[^>]*>([^]*?)<\/script>/g;
const CANONICAL = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/;

/**
 * Tells search engines what each page is (https://schema.org), in one script: only what a reader of
 * the page finds there. It takes the place of what the theme writes of its own accord.
 *
 * @throws {SyntaxError} when the data that the theme wrote is no JSON
 */
export function addLinkedData(pages: BuiltPages, {site, media}: LinkedDataInput): BuiltPages {
  const recordings = byPage(media);
  return new Map(
    [...pages].map(([file, html]) => {
      const page = readPageFacts(html);
      if (!page) {
        return [file, html];
      }
      const written = [...html.matchAll(SCRIPT)].map(([, json = '']): unknown => JSON.parse(json));
      const played = (recordings.get(new URL(page.url).pathname) ?? []).map(
        ({anchor, ...item}) => ({
          anchor,
          node: describeMedia(item, page.url + anchor),
        }),
      );
      // A page of one recording is that recording; a page that several share is a text too.
      const isRecording = played.some(({anchor, node}) => anchor === '' && node !== undefined);
      const nodes = [
        isRecording ? undefined : describePage(page, site),
        ...played.map(({node}) => node),
        describeTrail(written, site),
      ].filter((node) => node !== undefined);
      return [file, replaceData(html, nodes)];
    }),
  );
}

type Placed = LinkedMedia & {readonly anchor: string};

function byPage(media: ReadonlyMap<string, LinkedMedia>): ReadonlyMap<string, readonly Placed[]> {
  const pages = new Map<string, Placed[]>();
  for (const [address, item] of media) {
    const {pathname, hash} = new URL(address, 'https://site');
    const page = pathname.endsWith('/') ? pathname : `${pathname}/`;
    pages.set(page, [...(pages.get(page) ?? []), {...item, anchor: hash}]);
  }
  return pages;
}

function replaceData(html: string, nodes: readonly LinkedNode[]): string {
  const rest = html.replaceAll(SCRIPT, '');
  return nodes.length === 0
    ? rest
    : rest.replace(CANONICAL, (canonical) => `${canonical}${toScript(nodes)}`);
}
