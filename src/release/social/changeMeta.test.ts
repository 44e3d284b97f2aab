import {referencesOfPage} from '../offline/findReferences';
import {changeMeta} from './changeMeta';

const SITE = 'https://gezien-en-gehoord.example';
const CARD = '/img/social/methodiek.png';
const page = (address: string) =>
  `<head><title>og:image</title><meta data-rh=true property=og:image content=${address} /><meta data-rh=true name=twitter:image content="${address}"/><meta property=og:title content="De methodiek"/></head><body><p>${SITE}/img/social.png</p></body>`;

test('each address is replaced once, stays absolute, and gets its words', () => {
  expect(changeMeta(page(`${SITE}/img/social.png`), CARD, 'Gezien: Methodiek')).toBe(
    `<head><title>og:image</title><meta data-rh=true property=og:image content=${SITE}${CARD} /><meta data-rh=true property=og:image:alt content="Gezien: Methodiek"/><meta data-rh=true name=twitter:image content="${SITE}${CARD}"/><meta property=og:title content="De methodiek"/></head><body><p>${SITE}/img/social.png</p></body>`,
  );
});

test('a second time changes nothing', () => {
  const once = changeMeta(page(`${SITE}/img/social.png`), CARD, 'Methodiek');
  expect(changeMeta(once, CARD, 'Methodiek')).toBe(once);
});

test('the words cannot leave their attribute', () => {
  const html = changeMeta(page(`${SITE}/img/social.png`), CARD, '"><script>&amp;');
  expect(html).toContain('content="&quot;&gt;&lt;script&gt;&amp;amp;"/>');
});

test.each([
  ['a picture of its own', page(`${SITE}/img/eigen.png`)],
  ['no absolute address', page('/img/social.png')],
  ['no picture', '<head></head><body><meta property=og:image content=x></body>'],
])('a page with %s stays as it is', (_what, html) => {
  expect(changeMeta(html, CARD, 'Methodiek')).toBe(html);
});

test('a device does not keep the card', () => {
  const html = changeMeta(page(`${SITE}/img/social.png`), CARD, 'Methodiek');
  expect(referencesOfPage(html)).toEqual([]);
});
