import {parse} from 'postcss';
import {dropEmptyRules, dropOverruledVariables, dropUnusedVariables} from './dropVariables';
import {purgeTheme} from './purgeTheme';
import type {Markup} from './readMarkup';

/**
 * A style sheet without what no page can show.
 *
 * @param namedElsewhere custom properties that pages, scripts or other sheets name
 */
export function shrinkSheet(
  css: string,
  markup: Markup,
  namedElsewhere: ReadonlySet<string>,
): string {
  const sheet = parse(css);
  purgeTheme(sheet, markup);
  dropOverruledVariables(sheet);
  dropUnusedVariables(sheet, namedElsewhere);
  dropEmptyRules(sheet);
  return sheet.toString();
}
