import {render, screen} from '@testing-library/react';
import * as fc from 'fast-check';
import {LEVELS} from '@site/src/domain/self-assessment/level';
import {teamSpread, TEAM_MIN, type Theme} from '@site/src/domain/self-assessment/team';
import SpreadChart from './index';

const DIMENSIONS = [
  {id: 'a', name: 'A'},
  {id: 'b', name: 'B'},
];
const level = fc.constantFrom(...LEVELS);

test('as many signs as the table counts, below the same word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({a: level, b: level}), {minLength: TEAM_MIN, maxLength: 14}),
      (people) => {
        const spread = teamSpread(
          DIMENSIONS,
          people.map((levels) => ({levels})),
        );
        const {container, unmount} = render(<SpreadChart spread={spread} />);
        const words = [...container.querySelectorAll('thead th')]
          .slice(1)
          .map((th) => th.textContent);
        const counted = [...container.querySelectorAll('tbody tr')].map((row) =>
          [...row.querySelectorAll('td')].map((cell, index) => [
            words[index],
            Number(cell.textContent),
          ]),
        );
        const signs = [...container.querySelectorAll('.row')].map((row) =>
          [...row.querySelectorAll('.level')].map((one) => [
            one.querySelector('.word')?.textContent,
            one.querySelectorAll('svg').length,
          ]),
        );
        expect(signs).toEqual(counted);
        unmount();
      },
    ),
    {numRuns: 40, seed: 20},
  );
});

test('a sign differs from level to level in form, not in colour alone', () => {
  const levels = LEVELS.map((one) => ({levels: {a: one, b: one}}));
  const {container} = render(<SpreadChart spread={teamSpread(DIMENSIONS.slice(0, 1), levels)} />);
  const forms = [...container.querySelectorAll('.sign')].map(({innerHTML}) => innerHTML);
  expect(new Set(forms).size).toBe(LEVELS.length);
});

test.each<[Theme, string]>([
  [
    {kind: 'apart', dimension: 'b', name: 'B'},
    'Nergens lopen jullie verder uiteen dan bij ‘B’. Dat kan het thema van de intervisie zijn.',
  ],
  [
    {kind: 'beginning', dimension: 'b', name: 'B'},
    'Jullie lopen nergens uiteen. Bij ‘B’ staan jullie nog aan het begin. Dat kan het thema van de intervisie zijn.',
  ],
  [
    {kind: 'nothing-known'},
    'Bij elk onderdeel deelde iedereen te weinig om iets over het team te zeggen.',
  ],
  [{kind: 'none'}, 'Jullie lopen nergens uiteen. Kies zelf een thema voor de intervisie.'],
])('names the theme: %j', (theme, sentence) => {
  render(<SpreadChart spread={{kind: 'spread', people: 4, rows: [], theme}} />);
  expect(screen.getByRole('img')).toHaveAccessibleName(`Jullie team: 4 bestanden ${sentence}`);
});

test('below four people there is a sentence and no drawing', () => {
  render(<SpreadChart spread={{kind: 'too-few', people: 3, needed: 4}} />);
  expect(screen.getByText(/Er zijn nu 3 bijdragen\. Vanaf 4 zie je hier het team/)).toBeVisible();
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.queryByRole('table', {hidden: true})).toBeNull();
});
