// @ts-check
// Lets LibreOffice read the files that our writers make of a reflection and of a walk, in a profile of
// its own: as text and as HTML, and each file as the other kind and then as text.
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
require('../typescript.cjs');
const {reflectionDocument} = require('../../src/domain/reflection/toDocument.ts');
const {walkDocument} = require('../../src/domain/case/toDocument.ts');
const {toDocx} = require('../../src/export/toDocx.ts');
const {toOdt} = require('../../src/export/toOdt.ts');
const {sheetOf} = require('../../src/domain/intervision/sheets.ts');
const {reflection, walk, table, sheet} = require('./documentExamples.cjs');

/** @typedef {import('../../src/domain/document/document').Document} Document */

/** @type {[string, Document][]} */
const DOCUMENTS = [
  ['terugblik', reflectionDocument(...reflection)],
  ['casus', walkDocument(...walk)],
  ['tabel', table],
  ['bijeenkomst', sheetOf(...sheet)],
];

/** @type {[kind: 'odt' | 'docx', write: (document: Document) => Promise<Uint8Array>, other: 'odt' | 'docx'][]} */
const WRITERS = [
  ['odt', toOdt, 'docx'],
  ['docx', toDocx, 'odt'],
];

/** @throws {Error} naming every heading, text or language that LibreOffice did not find */
export async function checkDocuments() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'gg-office-'));
  try {
    const faults = [];
    for (const [kind, write, other] of WRITERS) {
      const folder = path.join(home, kind);
      fs.mkdirSync(folder);
      for (const [name, document] of DOCUMENTS) {
        fs.writeFileSync(path.join(folder, `${name}.${kind}`), await write(document));
      }
      const again = path.join(folder, 'again');
      convert(home, folder, kind, other, again);
      faults.push(...faultsIn(home, folder, kind), ...faultsIn(home, again, other));
    }
    if (faults.length > 0) {
      throw new Error(faults.join('\n'));
    }
  } finally {
    fs.rmSync(home, {recursive: true, force: true});
  }
}

/** @param {string} home @param {string} folder that holds every document @param {string} kind */
function faultsIn(home, folder, kind) {
  const out = path.join(folder, 'read');
  convert(home, folder, kind, 'txt:Text (encoded):UTF8', out);
  convert(home, folder, kind, 'html', out);
  return DOCUMENTS.flatMap(([name, document]) =>
    [
      ...textFaults(fs.readFileSync(path.join(out, `${name}.txt`), 'utf8'), document),
      ...htmlFaults(fs.readFileSync(path.join(out, `${name}.html`), 'utf8'), document),
    ].map((fault) => `${path.relative(home, folder)}/${name}.${kind}: ${fault}`),
  );
}

/** @param {string} text @param {Document} document @returns {string[]} */
function textFaults(text, document) {
  // A text that stands in it twice is found twice: each is looked for after the one before it.
  let place = 0;
  return textsOf(document).flatMap((one) => {
    const found = text.indexOf(one, place);
    place = found === -1 ? place : found + one.length;
    return found === -1 ? [`'${one.slice(0, 60)}' is missing, or is not what it was`] : [];
  });
}

/** @param {string} html @param {Document} document @returns {string[]} */
function htmlFaults(html, {title, blocks}) {
  /** @param {RegExp} sign */
  const count = (sign) => (html.match(sign) ?? []).length;
  const levels = [1, 2, 3].flatMap((level) => {
    const expected = blocks.filter((one) => one.kind === 'heading' && one.level === level).length;
    const found = count(new RegExp(`<h${level}[ >]`, 'g'));
    return found === expected ? [] : [`${found} headings of level ${level}, not ${expected}`];
  });
  const tables = blocks.filter(({kind}) => kind === 'table').length;
  return [
    ...levels,
    ...(count(/<thead>/g) === tables ? [] : [`not ${tables} heads of tables`]),
    ...(/<body[^>]* lang="nl-NL"/.test(html) ? [] : ['the language is not nl-NL']),
    ...(html.includes(`<title>${title}</title>`) ? [] : ['the title is missing']),
  ];
}

/** @param {Document} document @returns {string[]} */
const textsOf = ({blocks}) =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'bullets':
      case 'numbers':
        return block.items;
      case 'table':
        return [...block.head, ...block.rows.flat()];
    }
  });

/**
 * Brings every document of one kind in a folder to another kind, in one run: LibreOffice starts slowly.
 *
 * @param {string} home @param {string} folder @param {string} kind @param {string} to @param {string} out
 */
function convert(home, folder, kind, to, out) {
  const profile = `-env:UserInstallation=file://${path.join(home, 'profile')}`;
  const files = DOCUMENTS.map(([name]) => path.join(folder, `${name}.${kind}`));
  const done = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', out, ...files],
    {encoding: 'utf8', timeout: 300_000},
  );
  const ending = /^\w+/.exec(to)?.[0] ?? '';
  for (const [name] of DOCUMENTS) {
    if (!fs.existsSync(path.join(out, `${name}.${ending}`))) {
      throw new Error(`LibreOffice made no ${to} of ${name}.${kind}: ${done.stdout}${done.stderr}`);
    }
  }
}
