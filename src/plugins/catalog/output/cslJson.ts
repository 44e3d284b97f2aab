import type {Reference} from '../../../schemas/reference';

/**
 * The reference list as CSL-JSON, which Zotero, Mendeley and Pandoc read.
 * https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function toCslJson(references: readonly Reference[]): string {
  const items = references.map(({number: _number, remark, issued, ...reference}) => ({
    ...reference,
    language: 'nl',
    issued: {'date-parts': [[issued]]},
    ...(remark === undefined ? {} : {note: remark}),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
