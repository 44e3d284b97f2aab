import type {ProfileChartData, SeriesId} from '@site/src/domain/self-assessment/chart';
import type {Level} from '@site/src/domain/self-assessment/level';
import {sentencesOf} from './sentences';

type Rows = Record<string, readonly (Level | undefined)[]>;

const chartOf = (series: SeriesId[], rows: Rows): ProfileChartData => ({
  series,
  rows: Object.entries(rows).map(([name, levels]) => ({
    id: name.toLowerCase(),
    name,
    values: series.flatMap((one, place) => {
      const level = levels[place];
      return level ? [{series: one, level}] : [];
    }),
  })),
});

const own = (rows: Record<string, Level>) =>
  sentencesOf(
    chartOf(
      ['own'],
      Object.fromEntries(Object.entries(rows).map(([name, level]) => [name, [level]])),
    ),
  );

test('names all that share the highest and the lowest level, and not what is between', () => {
  expect(own({A: 'solid', B: 'underway', C: 'beginning', D: 'solid', E: 'beginning'})).toEqual([
    'Volgens je antwoorden ben je het verst bij ‘A’ en ‘D’: stevig.',
    'Je kunt groeien bij ‘C’ en ‘E’: beginnend.',
  ]);
});

test('with all at one level nothing stands out', () => {
  expect(own({A: 'underway', B: 'underway'})).toEqual([
    'Alles staat op hetzelfde: op weg. Geen onderdeel springt eruit.',
  ]);
});

test('with all that is known at one level it says that not all is known', () => {
  expect(own({A: 'underway', B: 'underway', C: 'unknown'})).toEqual([
    'Alles met genoeg antwoorden staat op hetzelfde: op weg. Geen onderdeel springt eruit.',
    'Te weinig antwoorden om iets te zeggen: ‘C’.',
  ]);
});

test('with one known dimension it names that one', () => {
  expect(own({A: 'solid', B: 'unknown'})).toEqual([
    'Alleen bij ‘A’ zijn er genoeg antwoorden: stevig.',
  ]);
});

test('without a known level it says so', () => {
  expect(own({A: 'unknown', B: 'unknown'})).toEqual([
    'Er zijn nog te weinig antwoorden om iets te laten zien.',
  ]);
});

test('names what is higher, lower and not to compare with the last time', () => {
  const rows: Rows = {
    A: ['solid', 'underway'],
    B: ['beginning', 'solid'],
    C: ['underway', 'underway'],
    D: ['underway', undefined],
  };
  expect(sentencesOf(chartOf(['own', 'earlier'], rows)).slice(2)).toEqual([
    'Hoger dan vorige keer: ‘A’.',
    'Lager dan vorige keer: ‘B’. Misschien kijk je nu scherper.',
    'Niet te vergelijken met vorige keer: ‘D’.',
  ]);
});

test('says that nothing went up or down when nothing did', () => {
  expect(sentencesOf(chartOf(['own', 'earlier'], {A: ['solid', 'solid']}))).toContain(
    'Niets staat hoger of lager dan vorige keer.',
  );
});

test('beside a colleague it names the differences and calls nobody strong', () => {
  const rows: Rows = {
    A: ['underway', 'solid'],
    B: ['solid', 'underway'],
    C: ['solid', 'solid'],
    D: ['unknown', 'unknown'],
  };
  expect(sentencesOf(chartOf(['own', 'colleague'], rows))).toEqual([
    'Hoger bij je collega: ‘A’.',
    'Lager bij je collega: ‘B’.',
    'Hetzelfde woord bij jullie allebei: ‘C’.',
    'Te weinig om te vergelijken: ‘D’.',
    'Dit gaat alleen over de vragen die jullie allebei beantwoordden. Een woord kan dus anders zijn dan in je eigen beeld.',
  ]);
});
