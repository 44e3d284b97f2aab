import type {PageText} from '../../domain/search/pageText';
import type {BuiltPages} from '../builtPages';
import {readPage} from './readPage';

/** What stands on its own, below no section. */
const ON_ITS_OWN = 'Over deze site';

/**
 * What a reader can find: every page of a build but those that ask not to be found. A page belongs to
 * the section that its address begins with, by the title of the page of that section.
 */
export function readSitePages(pages: BuiltPages): PageText[] {
  const read = [...pages].flatMap(([file, html]) => {
    const page = file.endsWith('index.html')
      ? `/${file.slice(0, -'index.html'.length)}`
      : undefined;
    return page === undefined ? [] : (readPage(page, html) ?? []);
  });
  const titles = new Map(read.map(({page, title}) => [page, title]));
  const sections = new Set(
    read.flatMap(({page}) => (page === sectionOf(page) ? [] : [sectionOf(page)])),
  );
  return read.map((page) => {
    const section = sectionOf(page.page);
    const title = sections.has(section) ? titles.get(section) : undefined;
    return {...page, lvl0: title ?? ON_ITS_OWN};
  });
}

const sectionOf = (page: string) => `/${page.split('/')[1] ?? ''}/`;
