import {render, screen} from '@testing-library/react';
import {START} from '@site/src/domain/formation/assumptions';
import {FORMULA_IDS} from '@site/src/domain/formation/formulas';
import {startScenario} from '@site/src/domain/formation/scenario';
import type {Scenario} from '@site/src/schemas/records/formation';
import Formulas from './Formulas';
import Sensitivity from './Sensitivity';
import SideTable from './SideTable';
import {costRows} from './costRows';
import {curveData} from './curve';
import {formationDocument} from './formationDocument';
import {outcomeText} from './numbers';
import {outcomeRows} from './outcomeRows';
import {place} from './place';

const scenario = startScenario('Eerste');

/** The scenario without any room around its numbers. */
const sure = (): Scenario => ({
  ...scenario,
  assumptions: {
    ...scenario.assumptions,
    ...Object.fromEntries(
      Object.entries(scenario.assumptions).map(([id, {value}]) => [
        id,
        {value, low: value, high: value},
      ]),
    ),
  },
});

test('every formula stands there twice: in words, and with the numbers filled in', () => {
  const {container} = render(<Formulas assumptions={START} />);
  const formulas = [...container.querySelectorAll('math')].map(({textContent}) => textContent);
  expect(formulas).toHaveLength(FORMULA_IDS.length * 2);
  expect(formulas.slice(0, 2)).toEqual([
    'deelnemers tegelijk=instroom×duur',
    '=10×24≈240\u00A0mensen',
  ]);
  expect(formulas).toContain('=4×15+5×(90+45)60≈12,5\u00A0uur per deelnemer');
});

test('an outcome shows its room, and none where every number is sure', () => {
  const [atOnce] = outcomeRows([scenario, sure()]);
  expect(atOnce?.cells).toEqual(['240 (tussen 144 en 432)', '240']);
});

test('drawing, table and sentence of what matters most say the same', () => {
  const {sentence, table, points, assumption} = curveData(scenario);
  expect(assumption).toBe('duration');
  const [first] = table.rows;
  const [low, high] = [points[0], points.at(-1)].map((point) => {
    const {x = 0, y = 0} = point ?? {};
    return {x, words: outcomeText('coachesFteWithAbsence', y)};
  });
  expect(first?.cells).toEqual([`${low?.x}: ${low?.words}`, `${high?.x}: ${high?.words}`]);
  expect(sentence).toBe(
    `‘${first?.heading}’ maakt het meeste uit. Bij ${low?.x} zijn het ${low?.words} voltijdcoaches, bij ${high?.x} zijn het er ${high?.words}.`,
  );
});

test('where every number is sure there is no drawing, and the sentence says so', () => {
  render(<Sensitivity scenario={sure()} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(screen.getByText(/^Bij geen enkele aanname/)).toBeVisible();
});

test('in the drawing what is twice as much stands twice as high above the ground', () => {
  const ground = place([
    {x: 0, y: 0},
    {x: 1, y: 5},
    {x: 2, y: 10},
  ]).map(({at}) => at.y);
  expect((ground[0] ?? 0) - (ground[2] ?? 0)).toBe(2 * ((ground[0] ?? 0) - (ground[1] ?? 0)));
});

test('a price that is not filled in is said, and one of nothing is no missing one', () => {
  const priced = {...scenario, prices: {...scenario.prices, place: 0}};
  render(
    <SideTable caption="Kosten" names={['Leeg', 'Nul']} rows={costRows([scenario, priced])} />,
  );
  expect(screen.getByRole('row', {name: 'Ontmoetingsplek niet ingevuld € 0'})).toBeVisible();
  expect(screen.getByRole('row', {name: /^Coaches niet ingevuld niet ingevuld/})).toBeVisible();
});

test('as a document every row of a table has as many cells as its head', () => {
  const priced = {...startScenario('Tweede'), prices: {...scenario.prices, coach: 80_000}};
  const {blocks} = formationDocument('Berekening', [scenario, priced]);
  const tables = blocks.filter((block) => block.kind === 'table');
  expect(tables).toHaveLength(4);
  for (const {head, rows} of tables) {
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
  }
});
