import fs from 'node:fs';
import path from 'node:path';
import {choose} from '@site/src/domain/case/choose';
import {everyWay} from '@site/src/domain/case/everyWay';
import {placeAfter} from '@site/src/domain/case/placeAfter';
import {walkBegun} from '@site/src/domain/case/walkBegun';
import {parseDocument} from '@site/src/plugins/catalog/documents/parseDocument';
import {readFrontMatter} from '@site/src/plugins/catalog/documents/readFrontMatter';
import {loadContent} from '@site/src/plugins/catalog/loadContent';
import type {Case} from '@site/src/schemas/case';
import {CaseWalkSchema} from '@site/src/schemas/records/caseWalk';
import * as v from 'valibot';

const ROOT = path.join(__dirname, '../..');
const {content} = loadContent(ROOT);
const stories = content.catalog.cases.map(({record}) => record);

/** Walks a way choice by choice, as a reader does; the walk at its end. */
const walkAlong = (story: Case, way: ReturnType<typeof everyWay>[number]) =>
  way.reduce(
    (walk, step, index) => {
      const place = placeAfter(story, walk.steps);
      const scene = place?.kind === 'scene' ? place.scene : undefined;
      const option = scene?.options.find(({id}) => id === step.option);
      if (!scene || !option) {
        throw new Error(`${story.id}: no choice ${step.option} at ${step.scene}`);
      }
      return choose(walk, story, {
        number: index + 1,
        scene,
        option,
        now: '2026-11-22T10:00:00.000Z',
      });
    },
    walkBegun(story, false),
  );

test('there are at least eight cases, and together they touch every life domain', () => {
  expect(stories.length).toBeGreaterThanOrEqual(8);
  const touched = new Set(stories.flatMap(({domains}) => domains));
  expect(
    content.catalog.lifeDomains.map(({record}) => record.id).filter((id) => !touched.has(id)),
  ).toEqual([]);
});

test.each(stories.map((story) => [story.id, story] as const))(
  'every way through %s ends, after three choices or more, in a walk that can be kept',
  (_id, story) => {
    const ways = everyWay(story);
    // Three choices between two things: what `npm run new casus` begins with.
    expect(ways.length).toBeGreaterThanOrEqual(8);
    for (const way of ways) {
      const walk = walkAlong(story, way);
      expect(walk.steps.length).toBeGreaterThanOrEqual(3);
      expect(story.endings.map(({id}) => id)).toContain(walk.ended?.id);
      expect(v.is(CaseWalkSchema, walk)).toBe(true);
    }
  },
);

test('each ending of each case is reached, and each choice is made', () => {
  for (const story of stories) {
    const ways = everyWay(story);
    const ended = new Set(ways.map((way) => walkAlong(story, way).ended?.id));
    expect(ended.size).toBe(story.endings.length);
    const made = new Set(ways.flat().map(({scene, option}) => `${scene}/${option}`));
    expect(made.size).toBe(story.scenes.flatMap(({options}) => options).length);
  }
});

test.each(stories.map((story) => [story.id, story] as const))(
  'the page of %s has the title of the case',
  (id, {title}) => {
    const file = `docs/casussen/${id}.mdx`;
    const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
    const {tree} = parseDocument(file, text);
    expect(tree && readFrontMatter(tree, file)).toMatchObject({yaml: {value: {title}}});
    expect(text).toContain(`<Case id="${id}" />`);
  },
);
