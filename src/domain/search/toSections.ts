import {unescapeHtml} from './escapeHtml';
import type {SearchRecord} from './record';
import type {Section} from './section';

const BELOW_TITLE = ['lvl2', 'lvl3', 'lvl4', 'lvl5', 'lvl6'] as const;

/** What the embedded index is made of, from the same records that go to Algolia. */
export function toSections(records: readonly SearchRecord[]): Section[] {
  const byUrl = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const found = byUrl.get(record.url);
    if (found) {
      found.push(record);
    } else {
      byUrl.set(record.url, [record]);
    }
  }
  return [...byUrl].flatMap(([url, found]) => {
    const [first] = found;
    return first ? [toSection(url, first, found)] : [];
  });
}

function toSection(url: string, first: SearchRecord, records: readonly SearchRecord[]): Section {
  const {hierarchy, anchor, url_without_anchor: page, kind} = first;
  const deepest = BELOW_TITLE.findLast((level) => hierarchy[level] !== null);
  return {
    id: url,
    page,
    url,
    anchor,
    lvl0: unescapeHtml(hierarchy.lvl0 ?? ''),
    title: unescapeHtml(hierarchy.lvl1 ?? ''),
    heading: deepest === undefined ? '' : unescapeHtml(hierarchy[deepest] ?? ''),
    text: records
      .map(({content}) => unescapeHtml(content ?? ''))
      .filter(Boolean)
      .join(' '),
    kind,
  };
}
