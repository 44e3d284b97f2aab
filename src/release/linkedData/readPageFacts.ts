import {load} from 'cheerio';
import {LENIENT, tidy} from '../readHtml';

/** What the HTML of a page tells of it. */
export interface PageFacts {
  /** Where it is found, in full. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** What search tells a reader that it is; the header of a page says so. */
  readonly kind?: string | undefined;
  /** The tool that the page is for, or holds. */
  readonly tool?: string | undefined;
  /** Days as 2026-11-21. */
  readonly reviewed?: string | undefined;
  readonly published?: string | undefined;
}

/** The header of a page stands first in it; the rest need not be parsed. */
const HEADER = /<main[\s>][^]*?<\/header>/;
const TOOL = /<section\s[^>]*?\bdata-tool=["']?([a-z-]+)/;

/** @returns nothing for what has no address of its own, no title or no description */
export function readPageFacts(html: string): PageFacts | undefined {
  const head = load(html.slice(0, html.indexOf('</head>')), LENIENT);
  const url = head('link[rel=canonical]').attr('href');
  const description = head('meta[name=description]').attr('content');
  const body = load(HEADER.exec(html)?.[0] ?? '', LENIENT);
  const title = tidy(body('h1').first().text());
  if (url === undefined || description === undefined || title === '') {
    return undefined;
  }
  const header = body('header[data-kind]');
  const kind = header.attr('data-kind');
  return {
    url,
    title,
    description: tidy(description),
    kind,
    tool: TOOL.exec(html)?.[1],
    // The days in the header of a post tell of what it looks back on too.
    reviewed: kind === 'nieuws' ? undefined : header.find('time').attr('datetime'),
    published: head('meta[property="article:published_time"]').attr('content')?.slice(0, 10),
  };
}
