import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import {parse} from 'yaml';
import {loadContent} from '@site/src/plugins/catalog/loadContent';
import {unwrittenChecks} from '@site/src/plugins/catalog/unwrittenChecks';
import {QuestionSchema} from '@site/src/schemas/check';
import {TO_WRITE} from '@site/src/schemas/text';

const ROOT = path.join(__dirname, '../..');
const {catalog} = loadContent(ROOT).content;
const GUIDE = fs.readFileSync(path.join(ROOT, 'docs/redactie/oefenvragen.mdx'), 'utf8');

test('every question is written: none goes online as npm run new left it', () => {
  expect(unwrittenChecks(ROOT, catalog)).toEqual([]);
  expect(JSON.stringify(catalog.checks)).not.toContain(TO_WRITE);
});

describe('the examples of questions in the guide', () => {
  const shown = [...GUIDE.matchAll(/^```\n(- id: [^]*?)^```$/gm)].map(([, text]) => text ?? '');
  const questions = shown.flatMap((text) => v.parse(v.array(QuestionSchema), parse(text)));

  test('pass, and are one of each kind', () => {
    expect(questions.map(({kind}) => kind)).toEqual(
      QuestionSchema.options.map(({entries}) => entries.kind.literal),
    );
  });

  test('name facts that are there', () => {
    const named = questions.flatMap(({facts}) => facts);
    const known = catalog.facts.map(({record}) => record.id);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});
