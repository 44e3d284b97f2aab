import {decodeText} from '../styles/decodeText';
import {readAttributes, readStartTags, tagName, type Attribute} from '../styles/startTags';

/** A meta element of a page. */
export type Meta = {
  /** What it says, as text. */
  value: string;
  /** Its content attribute and its whole tag, as places in the page. */
  attribute: {start: number; end: number};
  end: number;
};

const valueOf = (attributes: readonly Attribute[], name: string) =>
  attributes.find((attribute) => attribute.name === name)?.value;

/** The first meta element in the head of a page with this name or property. */
export function readMeta(html: string, key: string): Meta | undefined {
  for (const {source, start} of readStartTags(html)) {
    const tag = tagName(source);
    if (tag === 'body') {
      return undefined;
    }
    if (tag !== 'meta') {
      continue;
    }
    const attributes = readAttributes(source);
    const content = attributes.find(({name}) => name === 'content');
    if (content && (valueOf(attributes, 'property') ?? valueOf(attributes, 'name')) === key) {
      return {
        value: decodeText(content.value),
        attribute: {start: start + content.start, end: start + content.end},
        end: start + source.length,
      };
    }
  }
  return undefined;
}
