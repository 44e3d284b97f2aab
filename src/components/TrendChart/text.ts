import {translate} from '@docusaurus/Translate';
import type {TrendRow} from '@site/src/domain/self-assessment/trend';

const DAY = new Intl.DateTimeFormat('nl-NL', {day: 'numeric', month: 'short', year: 'numeric'});

/** The day of a moment, on the calendar of the reader. */
export const dayWords = (moment: string): string => DAY.format(new Date(moment));

export const text = {
  title: () => translate({id: 'trendChart.title', message: 'Elke keer dat je invulde'}),
  caption: () => translate({id: 'trendChart.caption', message: 'Van oud naar nieuw'}),
  lines: (first: string, second: string, third: string, unknown: string) =>
    translate(
      {
        id: 'trendChart.lines',
        message:
          'De lijnen, van onder naar boven: {first}, {second}, {third}. Een kruisje is ‘{unknown}’. Waar de vragen anders werden, stopt de lijn.',
      },
      {first, second, third, unknown},
    ),
  up: (names: string) =>
    translate({id: 'trendChart.up', message: 'Hoger dan in het begin: {names}.'}, {names}),
  down: (names: string) =>
    translate(
      {
        id: 'trendChart.down',
        message: 'Lager dan in het begin: {names}.',
      },
      {names},
    ),
  same: () =>
    translate({
      id: 'trendChart.same',
      message: 'Niets staat hoger of lager dan in het begin.',
    }),
  once: () =>
    translate({
      id: 'trendChart.once',
      message: 'Vul de vragen later nog eens in. Dan zie je hier hoe het verloopt.',
    }),
  notComparable: () =>
    translate({
      id: 'trendChart.notComparable',
      message:
        'Deze keren zijn niet te vergelijken: de vragen zijn anders, of er zijn te weinig antwoorden.',
    }),
};

/** How a dimension went, in a few words below its drawing. */
export function rowWords({change}: TrendRow): string {
  switch (change) {
    case 'up':
      return translate({id: 'trendChart.row.up', message: 'hoger dan in het begin'});
    case 'down':
      return translate({id: 'trendChart.row.down', message: 'lager dan in het begin'});
    case 'same':
      return translate({id: 'trendChart.row.same', message: 'gelijk aan het begin'});
    case 'not-comparable':
      return translate({id: 'trendChart.row.notComparable', message: 'niet te vergelijken'});
  }
}
