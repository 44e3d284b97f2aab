import {escapeHtml} from './escapeHtml';
import type {PagePart, PageText} from './pageText';
import type {SearchRecord} from './record';

/** Letters in a piece of text; Algolia refuses records of more than 10 kB. */
const LONGEST_CONTENT = 700;

/** The records of a page: each heading, and the text below it in pieces. */
export function toRecords({page, lvl0, title, parts}: PageText): SearchRecord[] {
  const trail: (string | null)[] = [lvl0, title, null, null, null, null, null];
  const records: SearchRecord[] = [];

  const push = (part: PagePart, content: string | null, index: number) => {
    const {anchor, level, kind, seconds} = part;
    const address = anchor === null ? page : `${page}#${anchor}`;
    records.push({
      objectID: `${address}|${content === null ? 'heading' : index}`,
      type: content === null ? levelName(level) : 'content',
      // The anchor too: a page may hold more than one recording.
      url: seconds === undefined ? address : address.replace(page, `${page}?t=${seconds}`),
      url_without_anchor: page,
      anchor,
      hierarchy: hierarchyOf(trail),
      content: escapeOrNull(content),
      language: 'nl',
      kind,
      ...(seconds === undefined ? {} : {seconds}),
      weight: {
        page_rank: 0,
        level: content === null ? 110 - 10 * level : 0,
        position: records.length,
      },
    });
  };

  for (const part of parts) {
    trail[part.level] = part.heading;
    trail.fill(null, part.level + 1);
    push(part, null, 0);
    chunks(part.blocks).forEach((content, index) => push(part, content, index));
  }
  return records;
}

const hierarchyOf = (trail: readonly (string | null)[]): SearchRecord['hierarchy'] => ({
  lvl0: escapeOrNull(trail[0]),
  lvl1: escapeOrNull(trail[1]),
  lvl2: escapeOrNull(trail[2]),
  lvl3: escapeOrNull(trail[3]),
  lvl4: escapeOrNull(trail[4]),
  lvl5: escapeOrNull(trail[5]),
  lvl6: escapeOrNull(trail[6]),
});

const escapeOrNull = (text: string | null | undefined): string | null =>
  text ? escapeHtml(text) : null;

const levelName = (level: number): SearchRecord['type'] => {
  switch (level) {
    case 1:
      return 'lvl1';
    case 2:
      return 'lvl2';
    case 3:
      return 'lvl3';
    case 4:
      return 'lvl4';
    case 5:
      return 'lvl5';
    default:
      return 'lvl6';
  }
};

/** Blocks put together, and long ones taken apart between sentences or else between words. */
function chunks(blocks: readonly string[]): string[] {
  const found: string[] = [];
  let current = '';
  for (const piece of blocks.flatMap(cut)) {
    if (current !== '' && current.length + piece.length + 1 > LONGEST_CONTENT) {
      found.push(current);
      current = '';
    }
    current = current === '' ? piece : `${current} ${piece}`;
  }
  return current === '' ? found : [...found, current];
}

function cut(block: string): string[] {
  const pieces: string[] = [];
  let rest = block;
  while (rest.length > LONGEST_CONTENT) {
    const room = rest.slice(0, LONGEST_CONTENT);
    const sentence = Math.max(
      room.lastIndexOf('. '),
      room.lastIndexOf('? '),
      room.lastIndexOf('! '),
    );
    const space = room.lastIndexOf(' ');
    const end = sentence > LONGEST_CONTENT / 2 ? sentence + 1 : space > 0 ? space : LONGEST_CONTENT;
    pieces.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? pieces : [...pieces, rest];
}
