import {load} from 'cheerio';
import type {BuiltPages} from '../builtPages';
import {readMeta} from './readMeta';

/** A part of the site that has a card of its own. */
export type Section = {
  /** Folder of its pages in the build, with a slash at its end: 'methodiek/'. */
  folder: string;
  /** As the menu calls it. */
  title: string;
  /** Description of its opening page; may be empty. */
  line: string;
  /** Name of the drawing on its opening page, if that has one. */
  drawing: string | undefined;
};

const FOLDER = /^\/((?:[a-z\d-]+\/)+)$/;
const DRAWING = /\/img\/tekeningen\/([a-z\d-]+)\.svg/;

/** Without what has no width: where a word may break, and signs for machines. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();

/**
 * The sections in the menu below the start page. Read from the pages and not from the component of
 * that menu, which only the bundler can load, so that a card says what a reader sees.
 *
 * @throws {Error} in Dutch, when the start page has no such menu
 */
export function readSections(pages: BuiltPages): Section[] {
  const menu = load(pages.get('index.html') ?? '')('footer nav');
  const sections = menu
    .find('a[href]')
    .toArray()
    .flatMap((link): Section[] => {
      const folder = FOLDER.exec(link.attribs['href'] ?? '')?.[1];
      const opening = folder === undefined ? undefined : pages.get(`${folder}index.html`);
      if (folder === undefined || opening === undefined) {
        return [];
      }
      return [
        {
          folder,
          title: plain(menu.find(link).text()),
          line: plain(readMeta(opening, 'description')?.value ?? ''),
          drawing: DRAWING.exec(opening)?.[1],
        },
      ];
    });
  if (sections.length === 0) {
    throw new Error(
      'Onder de beginpagina staat geen menu met onderdelen. Zonder dat menu zijn er geen deelplaatjes te maken.',
    );
  }
  return sections;
}

/** The section that a page belongs to: the one with the longest folder that the page stands in. */
export function sectionOf(file: string, sections: readonly Section[]): Section | undefined {
  return sections
    .filter(({folder}) => file.startsWith(folder))
    .toSorted((a, b) => b.folder.length - a.folder.length)[0];
}
