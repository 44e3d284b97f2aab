import {parse} from 'postcss';
import {decodeText} from './decodeText';

/** The key of each distinct style attribute, as it is written in `data-s`. */
export type StyleTable = ReadonlyMap<string, string>;

/**
 * Gives each distinct value a key. In the order of the values, so that the same site gives the same
 * keys.
 *
 * @param prefix what the keys of this sheet begin with; two sheets of one page need two prefixes
 * @param taken keys that stand in pages already: a page may have been finished before
 */
export function numberStyles(
  values: ReadonlySet<string>,
  prefix: string,
  taken: ReadonlySet<string>,
): StyleTable {
  const numbers = [...taken].map((key) => Number(key.slice(prefix.length))).filter(Number.isFinite);
  const first = Math.max(0, ...numbers) + 1;
  return new Map(
    [...values].toSorted().map((value, index) => [value, `${prefix}${first + index}`]),
  );
}

/**
 * A rule per style. The id in it is of no element: it lends its specificity, so that the rule wins
 * from other rules as the attribute did. Not `!important`, for what a script sets later must win.
 *
 * @throws when a value is not just declarations
 */
export function styleRules(table: StyleTable): string {
  return [...table]
    .map(([value, key]) => `:is(#\\_,[data-s="${key}"]){${readDeclarations(value)}}`)
    .join('');
}

function readDeclarations(value: string): string {
  const text = decodeText(value).trim();
  const [rule, ...others] = parse(`a{${text}}`).nodes;
  if (others.length > 0 || rule?.type !== 'rule' || rule.nodes.some(({type}) => type !== 'decl')) {
    throw new Error(`style="${value}" is not a list of declarations`);
  }
  return text.replace(/;$/, '');
}
