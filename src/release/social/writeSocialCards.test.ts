import fs from 'node:fs';
import path from 'node:path';
import {folderWith} from '@site/test/builders/folder';
import {DRAWINGS} from '../../schemas/pageLists';
import {writeSocialCards} from './writeSocialCards';

const ROOT = path.resolve(__dirname, '../../..');
const LIMIT_BYTES = 60_000;
const META = '<meta property=og:image content=https://site.example/img/social.png />';

const opening = (title: string, drawing?: string) =>
  `<head>${META}<meta name=description content="Wat is ${title} en waarom gaat het zo?"/></head>${drawing ? `<use href=/img/tekeningen/${drawing}.svg#t />` : ''}`;

/** A build with these sections: the folder of each, what the menu calls it, and its drawing. */
function build(sections: readonly (readonly [folder: string, title: string, drawing?: string])[]) {
  const buildDir = folderWith({});
  fs.cpSync(path.join(ROOT, 'static/img'), path.join(buildDir, 'img'), {recursive: true});
  const links = sections.map(([folder, title]) => `<a href=/${folder}/>${title}</a>`);
  const pages = new Map([
    ['index.html', `<head>${META}</head><footer><nav>${links.join('')}</nav></footer>`],
    ['privacy/index.html', `<head>${META}</head>`],
    ...sections.map(
      ([folder, title, drawing]) => [`${folder}/index.html`, opening(title, drawing)] as const,
    ),
  ]);
  const card = (folder: string) => path.join(buildDir, `img/social/${folder}.png`);
  return {buildDir, pages, card};
}

test('each section has a card, and its pages point at it', () => {
  const {buildDir, pages, card} = build([['start/coach', 'Nieuwe coach', 'telefoon']]);
  pages.set('start/coach/meer/index.html', `<head>${META}</head>`);
  const changed = writeSocialCards({root: ROOT, buildDir, pages});
  expect(fs.readFileSync(card('start/coach')).readUInt32BE(16)).toBe(1200);
  expect(fs.readFileSync(card('start/coach')).readUInt32BE(20)).toBe(630);
  for (const file of ['start/coach/index.html', 'start/coach/meer/index.html']) {
    expect(changed.get(file)).toContain(
      'content=https://site.example/img/social/start/coach.png /><meta data-rh=true property=og:image:alt content="Gezien &amp; Gehoord: Nieuwe coach"/>',
    );
  }
  expect([...changed.keys()]).toEqual([...pages.keys()]);
});

test('the start page and pages outside the sections stay as they are', () => {
  const {buildDir, pages} = build([['nieuws', 'Nieuws']]);
  const changed = writeSocialCards({root: ROOT, buildDir, pages});
  for (const file of ['index.html', 'privacy/index.html']) {
    expect(changed.get(file)).toBe(pages.get(file));
  }
});

test('every drawing and the mark fit on a card, in a file that is small', () => {
  const sections = DRAWINGS.map((drawing) => [drawing, 'Randvoorwaarden', drawing] as const);
  const {buildDir, pages, card} = build([...sections, ['merk', 'Randvoorwaarden']]);
  writeSocialCards({root: ROOT, buildDir, pages});
  for (const folder of [...DRAWINGS, 'merk']) {
    expect(fs.statSync(card(folder)).size).toBeLessThan(LIMIT_BYTES);
  }
});

test('the same section gives the same card, and another title another', () => {
  const cards = ['Leren', 'Leren', 'Films'].map((title) => {
    const {buildDir, pages, card} = build([['x', title, 'boeken']]);
    writeSocialCards({root: ROOT, buildDir, pages});
    return fs.readFileSync(card('x')).toString('base64');
  });
  expect(cards[1]).toBe(cards[0]);
  expect(cards[2]).not.toBe(cards[0]);
});

test('a title that cannot be drawn leaves the general card', () => {
  const {buildDir, pages, card} = build([['x', 'Ωmega 🙂']]);
  const changed = writeSocialCards({root: ROOT, buildDir, pages});
  expect(fs.existsSync(card('x'))).toBe(false);
  expect(changed.get('x/index.html')).toBe(pages.get('x/index.html'));
});
