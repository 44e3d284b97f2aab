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
const {reflection, walk, table} = require('./documentExamples.cjs');

/** @typedef {import('../../src/domain/document/document').Document} Document */

/** @type {[string, Document][]} */
const DOCUMENTS = [
  ['terugblik', reflectionDocument(...reflection)],
  ['casus', walkDocument(...walk)],
  ['tabel', table],
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
    /** @type {string[]} */
    const faults = [];
    for (const [name, document] of DOCUMENTS) {
      for (const [kind, write, other] of WRITERS) {
        const file = path.join(home, `${name}.${kind}`);
        fs.writeFileSync(file, await write(document));
        const again = convert(home, file, other, path.join(home, 'other'));
        for (const one of [file, again]) {
          faults.push(...faultsOf(home, one, document).map((fault) => `${one}: ${fault}`));
        }
      }
    }
    if (faults.length > 0) {
      throw new Error(faults.join('\n'));
    }
  } finally {
    fs.rmSync(home, {recursive: true, force: true});
  }
}

/** @param {string} home @param {string} file @param {Document} document */
function faultsOf(home, file, document) {
  const out = path.join(home, 'read', path.extname(file).slice(1));
  const text = fs.readFileSync(convert(home, file, 'txt:Text (encoded):UTF8', out), 'utf8');
  const html = fs.readFileSync(convert(home, file, 'html', out), 'utf8');
  const faults = [];
  // A text that stands in it twice is found twice: each is looked for after the one before it.
  let place = 0;
  for (const one of textsOf(document)) {
    const found = text.indexOf(one, place);
    if (found === -1) {
      faults.push(`'${one.slice(0, 60)}' is missing, or is not what it was`);
    } else {
      place = found + one.length;
    }
  }
  for (const level of [1, 2, 3]) {
    const expected = document.blocks.filter(
      (block) => block.kind === 'heading' && block.level === level,
    ).length;
    const count = (html.match(new RegExp(`<h${level}[ >]`, 'g')) ?? []).length;
    if (count !== expected) {
      faults.push(`${count} headings of level ${level}, not ${expected}`);
    }
  }
  if (!/<body[^>]* lang="nl-NL"/.test(html)) {
    faults.push('the language is not nl-NL');
  }
  if (!html.includes(`<title>${document.title}</title>`)) {
    faults.push('the title is missing');
  }
  const heads = document.blocks.filter(({kind}) => kind === 'table').length;
  if ((html.match(/<thead>/g) ?? []).length !== heads) {
    faults.push(`not ${heads} heads of tables`);
  }
  return faults;
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

/** @param {string} home @param {string} file @param {string} to @param {string} folder @returns {string} */
function convert(home, file, to, folder) {
  const profile = `-env:UserInstallation=file://${path.join(home, 'profile')}`;
  const done = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', to, '--outdir', folder, file],
    {encoding: 'utf8', timeout: 120_000},
  );
  const ending = /^\w+/.exec(to)?.[0] ?? '';
  const result = path.join(folder, `${path.parse(file).name}.${ending}`);
  if (!fs.existsSync(result)) {
    throw new Error(`LibreOffice made no ${to} of ${file}: ${done.stdout}${done.stderr}`);
  }
  return result;
}
