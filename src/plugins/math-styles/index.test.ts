import fs from 'node:fs';
import path from 'node:path';
import {loadContext} from '@site/test/builders/docusaurus';
import {folderWith, write} from '@site/test/builders/folder';
import mathStylesPlugin, {MADE_STATIC} from './index';

test('puts the style sheet and every font it asks for where a page can fetch them', async () => {
  const siteDir = folderWith({});
  write(siteDir, {[`${MADE_STATIC}/katex/oud.css`]: 'of an older version'});
  await mathStylesPlugin(loadContext(siteDir)).loadContent?.();

  const folder = path.join(siteDir, MADE_STATIC, 'katex');
  const css = fs.readFileSync(path.join(folder, 'katex.css'), 'utf8');
  const asked = [...css.matchAll(/url\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((file) => !fs.existsSync(path.join(folder, file)))).toEqual([]);
  expect(fs.existsSync(path.join(folder, 'oud.css'))).toBe(false);
});
