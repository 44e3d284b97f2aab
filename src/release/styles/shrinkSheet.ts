import {parse, type Root} from 'postcss';
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
  dropOldScrollbars(sheet);
  dropOverruledVariables(sheet);
  dropUnusedVariables(sheet, namedElsewhere);
  dropEmptyRules(sheet);
  return sheet.toString();
}

/** Browsers that know 'scrollbar-width', all since Safari 18.2, do without; an older one shows a wider bar. */
function dropOldScrollbars(sheet: Root): void {
  sheet.walkRules(/::-webkit-scrollbar/, (rule) => {
    rule.remove();
  });
}
