import {cleanup, render, screen} from '@testing-library/react';
import * as fc from 'fast-check';
import {everyWay, type Way} from '@site/src/domain/case/everyWay';
import {numbersOf} from '@site/src/domain/case/numbersOf';
import {optionOf} from '@site/src/domain/case/placeAfter';
import {story} from '@site/test/builders/story';
import StoryMap from './index';

const STORY = story();
const WAYS = everyWay(STORY);
const NUMBERS = numbersOf(STORY);
const IDS = [...NUMBERS.keys()];

/** Where each choice of a way leads. */
const targets = (way: Way): string[] => way.map((step) => optionOf(STORY, step)?.to ?? '');
const titleOf = (id: string) =>
  [...STORY.scenes, ...STORY.endings].find((one) => one.id === id)?.title ?? '';
const endOf = (way: Way) => titleOf(targets(way).at(-1) ?? '');

/** The choices of a way, per moment in its order on paper: the numbers that they lead to, sorted. */
const chosen = (way: Way): string[][] =>
  IDS.map((id) =>
    way
      .flatMap((step, at) => (step.scene === id ? [targets(way)[at] ?? ''] : []))
      .map((to) => String(NUMBERS.get(to)))
      .toSorted(),
  );

/** What stands in a column of the table, a list of numbers for each row. */
function column(name: string): string[][] {
  const table = screen.getByRole('table', {hidden: true});
  const heads = [...table.querySelectorAll('thead th')].map(({textContent}) => textContent);
  const index = heads.indexOf(name);
  expect(index).toBeGreaterThan(0);
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    (row.children[index]?.textContent ?? '').split(', ').filter(Boolean).toSorted(),
  );
}
/** How many lines the drawing has of a look; the key beside it not counted. */
const lines = (look: string) => screen.getByRole('img').querySelectorAll(`path.${look}`).length;
/** Numbers of the moments and endings that a way came by, as the drawing marks them. */
const seen = () =>
  [...screen.getByRole('img').querySelectorAll('g.seen')].map(({textContent}) => textContent);
const sortedNumbers = (ways: readonly Way[]) =>
  [...new Set(ways.flatMap((way) => [...way.map(({scene}) => scene), ...targets(way)]))]
    .map((id) => NUMBERS.get(id) ?? 0)
    .toSorted((one, other) => one - other)
    .map(String);

test.each(WAYS.map((way) => [targets(way).join(', '), way] as const))(
  'drawing, table and sentence tell of the same way: %s',
  (_name, way) => {
    render(<StoryMap story={STORY} walks={[{name: 'Deze keer', steps: way}]} />);
    expect(
      screen.getByText(`Na ${way.length} keuzes kwam je uit bij ‘${endOf(way)}’.`),
    ).toBeInTheDocument();
    expect(column('Jij ging naar')).toEqual(chosen(way));
    expect(lines('first')).toBe(way.length);
    expect(lines('second') + lines('both')).toBe(0);
    expect(lines('first') + lines('open')).toBe(8);
    expect(seen()).toEqual(sortedNumbers([way]));
    expect(screen.getByRole('img')).toHaveAccessibleName(/De weg door ‘De deur’ Na \d keuzes/);
  },
);

test('of any two walks each has its column and its line, and the sentence says where they part', () => {
  fc.assert(
    fc.property(fc.constantFrom(...WAYS), fc.constantFrom(...WAYS), (one, other) => {
      render(
        <StoryMap
          story={STORY}
          walks={[
            {name: 'Deze keer', steps: one},
            {name: 'De andere keer', steps: other},
          ]}
        />,
      );
      expect(column('Deze keer')).toEqual(chosen(one));
      expect(column('De andere keer')).toEqual(chosen(other));
      const shared = one.filter(({scene, option}) =>
        other.some((step) => step.scene === scene && step.option === option),
      ).length;
      expect([lines('first'), lines('second'), lines('both')]).toEqual([
        one.length,
        other.length - shared,
        shared,
      ]);
      expect(seen()).toEqual(sortedNumbers([one, other]));
      const at = one.findIndex((step, index) => step.option !== other[index]?.option);
      expect(
        screen.getByText(
          one === other
            ? 'Twee keer dezelfde weg.'
            : `Bij ‘${titleOf(one[at]?.scene ?? '')}’ gingen ze uit elkaar.`,
        ),
      ).toBeInTheDocument();
      for (const [name, way] of [
        ['Deze keer', one],
        ['De andere keer', other],
      ] as const) {
        expect(
          screen.getByText(`${name}: na ${way.length} keuzes bij ‘${endOf(way)}’.`),
        ).toBeInTheDocument();
      }
      cleanup();
    }),
    {seed: 9, numRuns: 40},
  );
});

test('the table says where each choice leads, and where the story stops', () => {
  render(<StoryMap story={STORY} walks={[]} />);
  expect(column('Leidt naar')).toEqual([
    ['2', '3'],
    ['3', '4'],
    ['2', '4'],
    ['5', '6'],
    ['einde'],
    ['einde'],
  ]);
});
