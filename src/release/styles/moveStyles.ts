import {readAttributes, type PlacedTag} from './startTags';
import type {StyleTable} from './styleTable';

/** What an element's style attribute says, or undefined. The first counts, as in a browser. */
export function readStyle(source: string): string | undefined {
  return readAttributes(source).find(({name}) => name === 'style')?.value;
}

/** A start tag with a key in place of its style; an empty style goes. */
export function moveStyle(source: string, table: StyleTable): string {
  let result = '';
  let end = 0;
  let isFirst = true;
  for (const attribute of readAttributes(source)) {
    if (attribute.name === 'style') {
      const key = isFirst ? table.get(attribute.value) : undefined;
      // Quoted, for '/>' may follow.
      result += source.slice(end, attribute.start) + (key ? ` data-s="${key}"` : '');
      end = attribute.end;
      isFirst = false;
    }
  }
  return result + source.slice(end);
}

/** A page with keys in place of its styles. */
export function moveStyles(html: string, styled: readonly PlacedTag[], table: StyleTable): string {
  let result = '';
  let end = 0;
  for (const {source, start} of styled) {
    result += html.slice(end, start) + moveStyle(source, table);
    end = start + source.length;
  }
  return result + html.slice(end);
}
