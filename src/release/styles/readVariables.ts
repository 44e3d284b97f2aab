import fs from 'node:fs';
import path from 'node:path';
import {readVariableNames} from './dropVariables';
import {FORMULA_SHEET} from './linkedSheets';
import type {Markup} from './readMarkup';

const SCRIPTS = 'assets/js';
const SHEETS = ['assets/css', path.posix.dirname(FORMULA_SHEET)];

/** Custom properties that attributes or scripts name: a drawing may be coloured with one. */
export function readVariablesOfPagesAndScripts(buildDir: string, markup: Markup): string[] {
  return [...markup.values, ...readTexts(buildDir, SCRIPTS, '.js').values()].flatMap(
    readVariableNames,
  );
}

/** Custom properties that the other style sheets name. */
export function readVariablesOfOtherSheets(buildDir: string, sheet: string): string[] {
  return SHEETS.flatMap((folder) => [...readTexts(buildDir, folder, '.css')])
    .filter(([file]) => file !== sheet)
    .flatMap(([, css]) => readVariableNames(css));
}

function readTexts(buildDir: string, folder: string, extension: string): Map<string, string> {
  const inside = path.join(buildDir, folder);
  const files = fs.existsSync(inside) ? fs.readdirSync(inside) : [];
  return new Map(
    files
      .filter((file) => file.endsWith(extension))
      .map((file) => [`${folder}/${file}`, fs.readFileSync(path.join(inside, file), 'utf8')]),
  );
}
