import fs from 'node:fs';
import path from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import {readSite} from '../../plugins/catalog/data/readSite';
import type {BuiltPages} from '../builtPages';
import {changeMeta} from './changeMeta';
import {readColours} from './colours';
import {drawCard} from './drawCard';
import {encodePng} from './encodePng';
import {BODY, HEADING, RENDER, canDraw} from './faces';
import {readSections, sectionOf, type Section} from './readSections';

type Options = {root: string; buildDir: string; pages: BuiltPages};

/**
 * Draws for each section the card that other sites show with a link to one of its pages, writes it
 * to img/social/ and returns the pages pointing at it. Pages outside the sections keep the general
 * card. Below img/ and not assets/, for of the latter a device keeps every file.
 *
 * @param root folder of the repository
 * @param buildDir folder of the build
 * @throws {Error} in Dutch, when the start page has no menu with sections
 */
export function writeSocialCards({root, buildDir, pages}: Options): BuiltPages {
  const {title: site} = readSite(root);
  const colours = readColours(root);
  const image = (name: string) => fs.readFileSync(path.join(buildDir, 'img', name), 'utf8');
  const mark = image('merk.svg');
  // What no face holds cannot stand on a card: a section keeps the general card, a card its title.
  const sections = readSections(pages)
    .filter(({title}) => title && canDraw(title, HEADING))
    .map((section) => ({...section, line: canDraw(section.line, BODY) ? section.line : ''}));
  for (const {folder, title, line, drawing} of sections) {
    const svg = drawCard(
      {site, title, line, mark, drawing: drawing && image(`tekeningen/${drawing}.svg`)},
      colours,
    );
    const file = path.join(buildDir, cardPath(folder));
    fs.mkdirSync(path.dirname(file), {recursive: true});
    const {pixels, width} = new Resvg(svg, RENDER).render();
    fs.writeFileSync(file, encodePng(pixels, width));
  }
  return new Map(
    [...pages].map(([file, html]) => {
      const section = sectionOf(file, sections);
      return [
        file,
        section ? changeMeta(html, cardPath(section.folder), describe(site, section)) : html,
      ];
    }),
  );
}

/** Of a section's folder 'start/coach/': '/img/social/start/coach.png'. */
const cardPath = (folder: string) => `/img/social/${folder.slice(0, -1)}.png`;

/** Not its line too: that is what og:description says, or nearly so, and every page would carry it. */
const describe = (site: string, {title}: Section) => `${site}: ${title}`;
