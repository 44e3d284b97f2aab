import type {Processor} from 'unified';
import {takeParsed} from '../documents/parsedPages';

type Parser = Processor['parser'];

/**
 * A parser that first asks whether the page was parsed already. Our own parser reads the same syntax
 * as Docusaurus' (see parseDocument.ts), so its tree is the tree that Docusaurus would have made.
 */
export function reuseParsed(parser: Parser): Parser {
  return parser && ((text, file) => takeParsed(file.path, text) ?? parser(text, file));
}
