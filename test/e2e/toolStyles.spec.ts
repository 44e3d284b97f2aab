import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {allPages} from './pages';

const SHEETS = path.join('build', 'assets', 'css');

/** Classes of our own in the sheet that only tools ask for. */
function toolClasses(): Set<string> {
  const sheets = fs.readdirSync(SHEETS).filter((name) => name.startsWith('tools.'));
  expect(sheets).toHaveLength(1);
  const css = fs.readFileSync(path.join(SHEETS, sheets[0] ?? ''), 'utf8');
  return new Set([...css.matchAll(/\.([A-Za-z][\w-]*_[\w-]+)/g)].map((match) => match[1] ?? ''));
}

test('what the server writes has no class whose styles come only with a tool', () => {
  const classes = toolClasses();
  expect(classes.size).toBeGreaterThan(20);
  const found = allPages().flatMap((page) => {
    const html = fs.readFileSync(path.join('build', page, 'index.html'), 'utf8');
    return [...html.matchAll(/class="?([^">]+)/g)]
      .flatMap((match) => (match[1] ?? '').split(/\s+/))
      .filter((name) => classes.has(name))
      .map((name) => `${page}: ${name}`);
  });
  expect(found).toEqual([]);
});
