import {strFromU8, unzipSync} from 'fflate';
import {load} from 'cheerio';

/** The parts of a zip by their path, as text. */
export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );

const LINES: Readonly<Record<string, string>> = {
  'text:line-break': '\n',
  'w:br': '\n',
  'text:tab': '\t',
  'w:tab': '\t',
  'text:s': ' ',
};

/** The text of each paragraph or heading in XML of a document, as an office program reads it. */
export function paragraphsIn(xml: string, names: string): string[] {
  const $ = load(xml, {xml: true});
  // Tab stops of a style have the name of a tab in the text.
  $('w\\:tabs').remove();
  for (const [name, text] of Object.entries(LINES)) {
    $(name.replace(':', '\\:')).replaceWith(text);
  }
  return $(names)
    .toArray()
    .map((element) => $(element).text());
}
