import fs from 'node:fs';
import path from 'node:path';

/** Value of each custom property in the light theme. */
export type Colours = ReadonlyMap<string, string>;

const ROOT_RULE = /:root\s*\{([^}]*)\}/;
const DECLARATION = /(--[\w-]+)\s*:\s*([^;]+);/g;
/** Without a var() inside, so that the innermost is replaced first. */
const INNERMOST = /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g;
/** More than anyone nests them; without an end, two that name each other would go round for good. */
const DEEPEST = 10;

/** The colours of the light theme, from the one place where they stand. */
export function readColours(root: string): Colours {
  const css = fs
    .readFileSync(path.join(root, 'src/css/tokens.css'), 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const [, rule = ''] = ROOT_RULE.exec(css) ?? [];
  return new Map(
    [...rule.matchAll(DECLARATION)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
}

/** Puts colours where a drawing asks for them with var(), which only a browser understands. */
export function fillColours(source: string, colours: Colours): string {
  let result = source;
  for (let depth = 0; depth < DEEPEST && result.includes('var('); depth += 1) {
    result = result.replaceAll(
      INNERMOST,
      (_, name: string, fallback = 'none') => colours.get(name) ?? fallback.trim(),
    );
  }
  return result;
}
