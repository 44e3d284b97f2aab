// @ts-check
// Makes the two font files of the pages in src/css/fonts, and the two of the cards for other sites in
// src/release/social/fonts, from the packages on npm. Run by hand after an update of those packages
// (`npm run fonts`); the result is committed, so a build needs no font tool.
import fs from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

const OUT = path.resolve('src/css/fonts');
/** resvg, which draws the cards, reads no woff2 and no weights within a file. */
const CARDS = path.resolve('src/release/social/fonts');

/** What Dutch headings need: ASCII, the accented letters of Dutch and of names, quotes, dashes. */
const HEADING_CHARACTERS =
  Array.from({length: 95}, (_, index) => String.fromCodePoint(32 + index)).join('') +
  'àáâäçèéêëíìîïñòóôöùúûüÀÁÂÄÇÈÉÊËÍÌÎÏÑÒÓÔÖÙÚÛÜĳĲ‘’“”‚„–—…•·€°×±½¼¾\u00a0\u00ad';

const source = (/** @type {string} */ name) =>
  fs.readFileSync(path.join('node_modules/@fontsource-variable', name));

fs.mkdirSync(OUT, {recursive: true});
fs.writeFileSync(
  path.join(OUT, 'fraunces-nl.woff2'),
  await subsetFont(source('fraunces/files/fraunces-latin-wght-normal.woff2'), HEADING_CHARACTERS, {
    targetFormat: 'woff2',
    variationAxes: {wght: {min: 400, max: 700}},
  }),
);
fs.copyFileSync(
  path.join(
    'node_modules/@fontsource-variable',
    'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  ),
  path.join(OUT, 'atkinson-next.woff2'),
);

fs.mkdirSync(CARDS, {recursive: true});
for (const [name, file, wght] of /** @type {const} */ ([
  ['fraunces-600', 'fraunces/files/fraunces-latin-wght-normal.woff2', 600],
  [
    'atkinson-next-400',
    'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    400,
  ],
])) {
  fs.writeFileSync(
    path.join(CARDS, `${name}.ttf`),
    await subsetFont(source(file), HEADING_CHARACTERS, {
      targetFormat: 'truetype',
      variationAxes: {wght},
    }),
  );
}

for (const folder of [OUT, CARDS]) {
  for (const name of fs.readdirSync(folder)) {
    console.log(`${name}: ${fs.statSync(path.join(folder, name)).size} bytes`);
  }
}
