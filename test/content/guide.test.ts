import fs from 'node:fs';
import path from 'node:path';
import {GUIDE_EXAMPLES} from '@site/src/plugins/catalog/new/guideExamples';
import {makeNew} from '@site/src/plugins/catalog/new/makeNew';
import {scriptedTalk} from '@site/src/plugins/catalog/new/scriptedTalk';
import {folderWith} from '../builders/folder';

const ROOT = path.join(__dirname, '../..');
const GUIDE = 'docs/redactie';
const PICTURES = 'static/img/redactie';

const guide = fs
  .readdirSync(path.join(ROOT, GUIDE))
  .map((name) => fs.readFileSync(path.join(ROOT, GUIDE, name), 'utf8'))
  .join('\n');

test('whoever does what the guide shows ends with content that passes every check', async () => {
  const copy = folderWith({});
  ['data', 'docs', 'blog', 'static'].forEach((name) => {
    fs.cpSync(path.join(ROOT, name), path.join(copy, name), {recursive: true});
  });
  for (const {kind, answers} of Object.values(GUIDE_EXAMPLES)) {
    const {talk, lines} = scriptedTalk(answers);
    const fits = await makeNew({root: copy, talk, kind, today: '2026-11-22'});
    expect(fits ? '' : lines.join('\n')).toBe('');
    expect(lines.filter((line) => line.includes('Dat kan niet'))).toEqual([]);
  }
});

test('every picture of the guide is there, and none is left over', () => {
  const shown = [...guide.matchAll(/\/img\/redactie\/([\w-]+\.\w+)/g)].map(
    ([, name]) => name ?? '',
  );
  expect([...new Set(shown)].toSorted()).toEqual(
    fs.readdirSync(path.join(ROOT, PICTURES)).toSorted(),
  );
});

test('the guide names the answers that its pictures show', () => {
  const words = guide.replaceAll(/\s+/g, ' ').toLowerCase();
  const [, definition] = GUIDE_EXAMPLES.begrip.answers;
  const [, postTitle] = GUIDE_EXAMPLES.bericht.answers;
  const [, , pageTitle, question] = GUIDE_EXAMPLES.pagina.answers;
  const [caseTitle, about] = GUIDE_EXAMPLES.casus.answers;
  const [topic, , practised] = GUIDE_EXAMPLES.oefenvragen.answers;
  const named = [definition, postTitle, pageTitle, question, caseTitle, about, topic, practised];
  for (const answer of named) {
    expect(words).toContain(answer.toLowerCase());
  }
});
