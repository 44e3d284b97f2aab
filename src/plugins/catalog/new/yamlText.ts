import {Document, Scalar, stringify, visit} from 'yaml';

const OPTIONS = {lineWidth: 0, singleQuote: true} as const;

/** A record as an item of a YAML list, or fields for the top of a page; as Prettier would leave it. */
export const yamlText = (value: unknown): string => stringify(value, OPTIONS);

/**
 * The same for what an editor will write on in: a text that `isProse` stands below its field, where
 * a colon or a quotation mark needs no care.
 */
export function yamlProse(value: unknown, isProse: (text: string) => boolean): string {
  const document = new Document(value);
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && isProse(node.value)) {
        node.type = Scalar.BLOCK_FOLDED;
      }
    },
  });
  return document.toString(OPTIONS);
}
