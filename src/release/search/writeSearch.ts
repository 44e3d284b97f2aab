import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {buildIndex} from '../../domain/search/buildIndex';
import {toRecords} from '../../domain/search/toRecords';
import {toSections} from '../../domain/search/toSections';
import type {Synonym} from '../../schemas/synonym';
import {MANIFEST_PATH, SEARCH_VERSION, type SearchManifest} from '../../search/manifest';
import type {BuiltPages} from '../builtPages';
import {readSitePages} from './readSitePages';

/** Files whose name tells their content, so that a browser may keep them for good. */
const HASHED = '/assets/search';

/** Algolia's limit in its smallest plan, in bytes of JSON. */
const LARGEST_RECORD = 10_000;

/** Letters of text in one file: some two thousand words, 4 kB when packed. */
const TEXT_IN_FILE = 12_000;

type Options = {
  readonly buildDir: string;
  readonly pages: BuiltPages;
  readonly synonyms: readonly Synonym[];
};

/**
 * Writes what is searched: `search/records.json` for Algolia, and from the same records the index
 * that browsers fetch.
 *
 * @throws {Error} in Dutch, when a record is larger than Algolia takes
 */
export function writeSearch({buildDir, pages, synonyms}: Options): void {
  const records = readSitePages(pages).flatMap(toRecords);
  const tooLarge = records.find((record) => sizeOf(record) > LARGEST_RECORD);
  if (tooLarge) {
    throw new Error(
      `Een stuk tekst is te groot om in te zoeken (${sizeOf(tooLarge)} bytes): ${tooLarge.objectID}. Maak de kop of de titel korter.`,
    );
  }
  const sections = toSections(records);

  const write = (address: string, content: unknown) => {
    const file = path.join(buildDir, address);
    fs.mkdirSync(path.dirname(file), {recursive: true});
    fs.writeFileSync(file, JSON.stringify(content));
  };
  const writeHashed = (name: string, content: unknown): string => {
    const hash = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8);
    const address = `${HASHED}/${name}-${hash}.json`;
    write(address, content);
    return address;
  };

  write('/search/records.json', records);
  const manifest: SearchManifest = {
    version: SEARCH_VERSION,
    index: writeHashed('index', buildIndex(sections, synonyms)),
    texts: cutTexts(sections.map(({text}) => text)).map(({from, texts}) => ({
      from,
      file: writeHashed('text', texts),
    })),
  };
  write(MANIFEST_PATH, manifest);
}

const sizeOf = (record: unknown): number => Buffer.byteLength(JSON.stringify(record));

/** Texts in their order, in pieces of about the same length. */
function cutTexts(texts: readonly string[]): {from: number; texts: string[]}[] {
  const pieces: {from: number; texts: string[]; length: number}[] = [];
  for (const [index, text] of texts.entries()) {
    const last = pieces.at(-1);
    if (last && last.length + text.length <= TEXT_IN_FILE) {
      last.texts.push(text);
      last.length += text.length;
    } else {
      pieces.push({from: index, texts: [text], length: text.length});
    }
  }
  return pieces;
}
