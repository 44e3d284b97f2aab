/** An attribute of a start tag: its name in lower case, its value as written, and where it stands. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  /** Of the space before it to its last character, in the source of the tag. */
  readonly start: number;
  readonly end: number;
}

/** A start tag as written, `<` to `>`, and where it begins in the page. */
export interface PlacedTag {
  readonly source: string;
  readonly start: number;
}

const SPACE = '[\\t\\n\\f\\r ]';
const EQUALS = `=${SPACE}*`;
// A quote counts only after '='; each alternative begins differently, so the search stays linear.
const REST = `(?:[^>=]|${EQUALS}(?:"[^"]*"|'[^']*')|=(?!${SPACE}*["']))*>`;
// What stands in these is text to a browser, whatever it looks like.
const RAW = 'script|style|textarea|title|iframe|xmp|noembed|noframes';
const TOKEN = new RegExp(
  `<!--(?:-?>|[\\s\\S]*?--!?>)|(<(${RAW})(?=[\\t\\n\\f\\r />])${REST})[\\s\\S]*?</\\2|(<[a-z]${REST})`,
  'gi',
);
const NAME = /^<([^\t\n\f\r />]+)/;
const ATTRIBUTE = new RegExp(
  `[\\t\\n\\f\\r /]*([^\\t\\n\\f\\r />][^\\t\\n\\f\\r />=]*)(?:${SPACE}*${EQUALS}(?:"([^"]*)"|'([^']*)'|([^\\t\\n\\f\\r "'>][^\\t\\n\\f\\r >]*)?))?`,
  'y',
);

/** The start tags of a page in order; not what looks like one in a comment, a script or a title. */
export function* readStartTags(html: string): Generator<PlacedTag> {
  for (const token of html.matchAll(TOKEN)) {
    const source = token[1] ?? token[3];
    if (source !== undefined) {
      yield {source, start: token.index};
    }
  }
}

/** The name of a start tag's element, in lower case. */
export function tagName(source: string): string {
  return NAME.exec(source)?.[1]?.toLowerCase() ?? '';
}

/** The attributes of a start tag, in order. */
export function readAttributes(source: string): readonly Attribute[] {
  const attributes: Attribute[] = [];
  ATTRIBUTE.lastIndex = NAME.exec(source)?.[0].length ?? 0;
  for (let found; (found = ATTRIBUTE.exec(source));) {
    attributes.push({
      name: (found[1] ?? '').toLowerCase(),
      value: found[2] ?? found[3] ?? found[4] ?? '',
      start: found.index,
      end: ATTRIBUTE.lastIndex,
    });
  }
  return attributes;
}
