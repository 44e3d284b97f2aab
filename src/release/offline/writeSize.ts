import {formatMegabytes} from '../../domain/offline/formatMegabytes';
import type {BuiltPages} from '../builtPages';

const PLACE = /(<span[^>]*\bdata-offline-size\b[^>]*>)[^<]*(?=<\/span>)/g;

/** The pages with the size of the release wherever <OfflineSize /> stands, for who has no script. */
export function writeSize(pages: BuiltPages, bytes: number): BuiltPages {
  return new Map(
    [...pages].map(([file, html]) => [
      file,
      html.includes('data-offline-size')
        ? html.replaceAll(PLACE, (_, start: string) => start + formatMegabytes(bytes))
        : html,
    ]),
  );
}
