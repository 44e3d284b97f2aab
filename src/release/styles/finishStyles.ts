import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {BuiltPages} from '../builtPages';
import {FORMULA_SHEET, findMainSheet, renameSheet} from './linkedSheets';
import {moveStyles, readStyle} from './moveStyles';
import {readMarkup, type Markup, type PageMarkup} from './readMarkup';
import {readVariablesOfOtherSheets, readVariablesOfPagesAndScripts} from './readVariables';
import {shrinkSheet} from './shrinkSheet';
import {numberStyles, styleRules} from './styleTable';

/**
 * Makes the style sheets small and the pages free of style attributes, so that a policy without
 * 'unsafe-inline' holds. Writes the sheets, under a name from their new content; a second run over
 * the same build changes nothing.
 *
 * @param buildDir absolute
 * @returns the changed pages, not yet written
 * @throws when a style attribute cannot move: it is not a list of declarations, or its page has no
 * style sheet
 */
export function finishStyles(buildDir: string, pages: BuiltPages): BuiltPages {
  const markup = readMarkup(pages);
  const all = [...markup.pages.values()];
  const formulaPages = all.filter(({sheets}) => sheets.hasFormulas);
  const otherPages = all.filter(({sheets}) => !sheets.hasFormulas);
  const formulas = numberStyles(readStyles(formulaPages), 'f', markup.styleKeys);
  const others = numberStyles(readStyles(otherPages), '', markup.styleKeys);
  const mainSheet = findMainSheet(all.map(({sheets}) => sheets));
  checkSheets(markup, mainSheet);

  if (formulas.size > 0) {
    fs.appendFileSync(path.join(buildDir, FORMULA_SHEET), styleRules(formulas));
  }
  const readByAll = readVariablesOfPagesAndScripts(buildDir, markup);
  const renamed = new Map<string, string>();
  for (const sheet of new Set(all.flatMap(({sheets}) => sheets.hashed))) {
    const named = new Set([...readByAll, ...readVariablesOfOtherSheets(buildDir, sheet)]);
    const css = fs.readFileSync(path.join(buildDir, sheet), 'utf8');
    const rules = sheet === mainSheet ? styleRules(others) : '';
    renamed.set(sheet, writeSheet(buildDir, sheet, shrinkSheet(css + rules, markup, named)));
  }
  return new Map(
    [...markup.pages].map(([file, {html, styled, sheets}]) => {
      const moved = moveStyles(html, styled, sheets.hasFormulas ? formulas : others);
      return [file, followNames(moved, renamed)];
    }),
  );
}

function readStyles(pages: readonly PageMarkup[]): Set<string> {
  return new Set(
    pages.flatMap(({styled}) => styled.map(({source}) => readStyle(source) ?? '').filter(Boolean)),
  );
}

function checkSheets({pages}: Markup, mainSheet: string | undefined): void {
  for (const [file, {styled, sheets}] of pages) {
    const hasSheet = sheets.hasFormulas || sheets.hashed.some((sheet) => sheet === mainSheet);
    if (styled.length > 0 && !hasSheet) {
      throw new Error(`${file} has a style attribute and no style sheet to move it to`);
    }
  }
}

/** Writes a sheet under the name of its new content, and returns that name. */
function writeSheet(buildDir: string, file: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const name = renameSheet(file, hash);
  if (name !== file) {
    fs.writeFileSync(path.join(buildDir, name), css);
    fs.rmSync(path.join(buildDir, file));
  }
  return name;
}

function followNames(html: string, renamed: ReadonlyMap<string, string>): string {
  let result = html;
  for (const [from, to] of renamed) {
    result = from === to ? result : result.replaceAll(from, to);
  }
  return result;
}
