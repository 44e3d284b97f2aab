import {render, screen, within} from '@testing-library/react';
import {pilotResult, publicFact} from '@site/test/builders/records';
import type {Figure} from '@site/src/schemas/fact';
import ResultDrawing from './index';

const figure = (
  text: string,
  value: number,
  precision: 'exact' | 'about' | 'more-than',
): Figure => ({
  text,
  value,
  precision,
  unit: 'procent',
});

const FACTS = [
  publicFact({id: 'R01', statement: 'Steeg een trede.', figure: figure('77 procent', 77, 'exact')}),
  publicFact({id: 'R07', statement: 'Minder klachten.', figure: figure('een derde', 33, 'about')}),
  publicFact({
    id: 'R08',
    statement: 'Voelde steun.',
    figure: figure('ruim de helft', 50, 'more-than'),
  }),
];

/** The drawing has no role: who cannot see it reads the table. */
function drawingOf(container: HTMLElement): HTMLElement {
  const drawing = container.querySelector<HTMLElement>('[aria-hidden="true"]');
  if (!drawing) {
    throw new Error('there is no drawing');
  }
  return drawing;
}

test('drawing and table say the same: figure and statement of each fact stand in both', () => {
  const {container} = render(<ResultDrawing result={pilotResult({facts: FACTS})} />);
  const drawing = within(drawingOf(container));
  const table = within(screen.getByRole('table', {name: 'Wat er over Leiden is gemeld'}));
  const rows = table.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(FACTS.length);
  for (const [index, {figure: drawn, statement}] of FACTS.entries()) {
    const text = drawn?.text ?? '';
    expect(drawing.getByText(text)).toBeInTheDocument();
    expect(drawing.getByText(statement)).toBeInTheDocument();
    expect(
      within(rows[index]!).getByRole('rowheader', {name: new RegExp(`^${text}`)}),
    ).toBeVisible();
    expect(rows[index]).toHaveTextContent(statement);
  }
});

test('the sentence of the city is the name of the figure', () => {
  const sentence = 'In Leiden steeg 77 procent van de deelnemers een of meer treden.';
  render(<ResultDrawing result={pilotResult({facts: FACTS, sentence})} />);
  expect(screen.getByRole('figure', {name: sentence})).toBeVisible();
  expect(screen.getByText(sentence).tagName).toBe('FIGCAPTION');
});

test('the table has a name and a heading for each column', () => {
  render(<ResultDrawing result={pilotResult({facts: FACTS})} />);
  const table = within(screen.getByRole('table', {name: 'Wat er over Leiden is gemeld'}));
  expect(table.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual([
    'Cijfer',
    'Wat er is gemeld, met bron en grens',
  ]);
});

test('the table says how sure each figure is, and has its source and limit', () => {
  render(<ResultDrawing result={pilotResult({facts: FACTS})} />);
  const [, exact, about, moreThan] = screen.getAllByRole('row');
  expect(exact).toHaveTextContent('zo staat het in de bron');
  expect(about).toHaveTextContent('ongeveer, het precieze getal staat er niet');
  expect(moreThan).toHaveTextContent('meer dan dit, het precieze getal staat er niet');
  expect(exact).toHaveTextContent('Bron: Divosa');
  expect(exact).toHaveTextContent('Grens: Het aantal deelnemers staat er niet bij.');
});

test('a city without a figure has a drawing that says so, and its fact in the table', () => {
  const facts = [publicFact({statement: 'Geen bron noemt een cijfer.'})];
  const {container} = render(
    <ResultDrawing result={pilotResult({city: 'Helmond', facts, sentence: 'Niets te tekenen.'})} />,
  );
  expect(drawingOf(container)).toHaveTextContent(/^Geen cijfer over Helmond gevonden$/);
  expect(container.querySelector('svg')).toBeNull();
  expect(screen.getByRole('rowheader')).toHaveTextContent('Geen cijfer over Helmond gevonden');
  expect(screen.getByRole('cell')).toHaveTextContent('Geen bron noemt een cijfer.');
});

/** x of every point of the drawn part, out of the width of the drawing. */
function pointsOf(value: number, precision: 'exact' | 'about' | 'more-than') {
  const facts = [publicFact({figure: figure('x', value, precision)})];
  const {container, unmount} = render(<ResultDrawing result={pilotResult({facts})} />);
  const width = Number(container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);
  const path = container.querySelector('.part')?.getAttribute('d') ?? '';
  const xs = [...path.matchAll(/(-?[\d.]+) -?[\d.]+/g)].map((match) => Number(match[1]));
  unmount();
  return {width, right: Math.max(...xs), lines: [...path.matchAll(/L/g)].length};
}

describe('a bar', () => {
  test.each([0, 33, 50, 77, 100])('is as wide as %i procent of the drawing', (value) => {
    const {width, right} = pointsOf(value, 'exact');
    // A hand wobbles: a bar may be off by a hundredth of the drawing, and no more.
    expect(Math.abs(right / width - value / 100)).toBeLessThanOrEqual(0.01);
  });

  test('has a straight end for what the source says exactly, and a torn one for the rest', () => {
    expect(pointsOf(50, 'exact').lines).toBe(1);
    expect(pointsOf(50, 'about').lines).toBeGreaterThan(3);
    expect(pointsOf(50, 'more-than').lines).toBeGreaterThan(3);
  });
});
