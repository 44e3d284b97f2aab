import path from 'node:path';

/** Styles of formulas, which only pages with formulas link to. Its name stays. */
export const FORMULA_SHEET = 'katex/katex.css';

const HASHED_SHEET = /(?:^|\/)(assets\/css\/[\w.~-]+\.css)$/;

/** The style sheets of a page: files in the build, with forward slashes. */
export interface PageSheets {
  readonly hashed: readonly string[];
  readonly hasFormulas: boolean;
}

/** Which of our sheets the links of a page name; React puts the one of formulas in the body. */
export function readPageSheets(hrefs: readonly string[]): PageSheets {
  return {
    hashed: hrefs.flatMap((href) => HASHED_SHEET.exec(href)?.[1] ?? []),
    hasFormulas: hrefs.some((href) => href.endsWith(`/${FORMULA_SHEET}`)),
  };
}

/** The sheet that most pages link to, or undefined when none does. */
export function findMainSheet(pages: readonly PageSheets[]): string | undefined {
  const counts = new Map<string, number>();
  for (const {hashed} of pages) {
    hashed.forEach((sheet) => counts.set(sheet, (counts.get(sheet) ?? 0) + 1));
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

/** The name of a sheet with another hash in it: styles.<hash>.css. */
export function renameSheet(file: string, hash: string): string {
  const [name = ''] = path.posix.basename(file).split('.');
  return path.posix.join(path.posix.dirname(file), `${name}.${hash}.css`);
}
