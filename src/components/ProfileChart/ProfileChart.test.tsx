import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import {LEVELS, type Level} from '@site/src/domain/self-assessment/level';
import type {ProfileChartData, SeriesId} from '@site/src/domain/self-assessment/chart';
import {levelOrNone} from './levelWords';
import ProfileChart from './index';

/** A row A, B, C … for each list of levels, a level for each series; undefined is a missing value. */
function chartOf(series: SeriesId[], ...rows: (Level | undefined)[][]): ProfileChartData {
  return {
    series,
    rows: rows.map((levels, index) => ({
      id: `rij-${index}`,
      name: String.fromCodePoint(65 + index),
      values: series.flatMap((one, place) => {
        const level = levels[place];
        return level ? [{series: one, level}] : [];
      }),
    })),
  };
}

const show = (data: ProfileChartData) => render(<ProfileChart title="Jouw profiel" data={data} />);

const OWN = chartOf(['own'], ['solid'], ['beginning'], ['unknown']);

test('the drawing has the title and the sentences for a name', () => {
  show(OWN);
  expect(
    screen.getByRole('img', {
      name: 'Jouw profiel Volgens je antwoorden ben je het verst bij ‘A’: stevig. Je kunt groeien bij ‘B’: beginnend. Te weinig antwoorden om iets te zeggen: ‘C’.',
    }),
  ).toBeInTheDocument();
});

test('the bars come first; the web is one choice away', async () => {
  const {container} = show(OWN);
  expect(screen.getByRole('radio', {name: 'Balken'})).toBeChecked();
  expect(screen.getByRole('img')).toHaveClass('bars');
  await userEvent.click(screen.getByRole('radio', {name: 'Web'}));
  expect(screen.getByRole('img').tagName).toBe('svg');
  expect(container.querySelector('.bars')).not.toBeVisible();
});

test('two charts on a page each have their own choice', async () => {
  render(
    <>
      <ProfileChart title="Een" data={OWN} />
      <ProfileChart title="Twee" data={OWN} />
    </>,
  );
  const [, webOfOne] = screen.getAllByRole('radio');
  await userEvent.click(webOfOne!);
  const [barsOfTwo] = within(screen.getByRole('figure', {name: 'Twee'})).getAllByRole('radio');
  expect(webOfOne).toBeChecked();
  expect(barsOfTwo).toBeChecked();
});

test('says whose view is whose only when there are two', () => {
  const {unmount} = show(OWN);
  expect(screen.queryByRole('listitem', {hidden: true, name: 'Jij'})).toBeNull();
  expect(document.querySelector('.legend')).toBeNull();
  unmount();
  show(chartOf(['own', 'earlier'], ['solid', 'solid']));
  expect(document.querySelector('.legend')).toHaveTextContent('NuVorige keer');
});

test('there is no stop for the tab key in the drawing, and no figure in the words', () => {
  const {container} = show(
    chartOf(['own', 'colleague'], ['solid', 'unknown'], ['beginning', 'solid']),
  );
  expect(container.querySelector('.view :is(a, button, input, [tabindex])')).toBeNull();
  expect(container.querySelector('.bars')).not.toHaveTextContent(/\d|%/);
  expect(screen.getByRole('table', {hidden: true})).not.toHaveTextContent(/\d|%/);
});

/** The words of the table by row and column, without its headings. */
const tableWords = (container: HTMLElement) =>
  [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map((cell) => cell.textContent),
  );

const WORD_AT = ['te weinig antwoorden', 'beginnend', 'op weg', 'stevig'];

/** The words that the blocks stand for, counted as a reader would. */
const barWords = (container: HTMLElement) =>
  [...container.querySelectorAll('.row')].map((row) =>
    [...row.querySelectorAll('.value')].map((value) => {
      const track = value.querySelector('.track');
      return track ? WORD_AT[track.querySelectorAll('.filled').length] : 'andere vragen';
    }),
  );

/** The words that the marks of the web stand for, by their distance to the middle. */
const webWords = (container: HTMLElement, count: number) =>
  [...container.querySelectorAll('svg.drawing > g:not([aria-hidden])')].map((series) => {
    const marks = [...series.children].slice(1).map((mark) => {
      const [x = 0, y = 0] =
        mark.tagName === 'circle'
          ? [Number(mark.getAttribute('cx')), Number(mark.getAttribute('cy'))]
          : diamondAt(mark.getAttribute('d') ?? '');
      return WORD_AT[Math.round(Math.hypot(x, y) / 50)];
    });
    expect(marks).toHaveLength(count);
    return marks;
  });

/** The middle of a diamond, from the path that begins at its top. */
function diamondAt(path: string): number[] {
  const [, x, top] = /^M(\S+) (\S+?)l(?:11 11)/.exec(path) ?? [];
  return [Number(x), Number(top) + 11];
}

const levels = fc.option(fc.constantFrom<Level[]>(...LEVELS), {nil: undefined});
const charts = fc
  .tuple(
    fc.constantFrom<SeriesId[][]>(['own'], ['own', 'earlier'], ['own', 'colleague']),
    fc.array(fc.tuple(levels, levels), {minLength: 3, maxLength: 10}),
  )
  .map(([series, rows]) => chartOf(series, ...rows));

test('table, bars and web say the same, and it is what the data say', () => {
  fc.assert(
    fc.property(charts, (data) => {
      const {container, unmount} = show(data);
      const said = data.rows.map((row) =>
        data.series.map((one) => levelOrNone(row.values.find(({series}) => series === one)?.level)),
      );
      expect(tableWords(container)).toEqual(said);
      expect(barWords(container)).toEqual(said);
      expect(
        [...container.querySelectorAll('.row')].map((row) =>
          [...row.querySelectorAll('.word')].map((word) => word.textContent),
        ),
      ).toEqual(said);
      // The web has no place for what was not asked, so it is a gap there, as in the middle.
      const drawn = said.map((row) =>
        row.map((word) => (word === 'andere vragen' ? 'te weinig antwoorden' : word)),
      );
      expect(webWords(container, data.rows.length)).toEqual(
        data.series.map((_, place) => drawn.map((row) => row[place])),
      );
      unmount();
    }),
    {numRuns: 40, seed: 20},
  );
});
