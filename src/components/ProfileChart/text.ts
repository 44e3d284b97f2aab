import {translate} from '@docusaurus/Translate';
import type {SeriesId} from '@site/src/domain/self-assessment/chart';

export const text = {
  view: () => translate({id: 'profileChart.view', message: 'Tekening'}),
  bars: () => translate({id: 'profileChart.bars', message: 'Balken'}),
  radar: () => translate({id: 'profileChart.radar', message: 'Web'}),
  caption: (title: string) =>
    translate({id: 'profileChart.caption', message: '{title}, als tabel'}, {title}),
  rings: (first: string, second: string, third: string) =>
    translate(
      {
        id: 'profileChart.rings',
        message: 'De ringen, van binnen naar buiten: {first}, {second}, {third}.',
      },
      {first, second, third},
    ),
};

/** Whose view or which time; beside a colleague the own view is 'jij'. */
export function seriesWord(series: SeriesId, all: readonly SeriesId[]): string {
  switch (series) {
    case 'own':
      return all.includes('earlier')
        ? translate({id: 'profileChart.now', message: 'Nu'})
        : translate({id: 'profileChart.own', message: 'Jij'});
    case 'earlier':
      return translate({id: 'profileChart.earlier', message: 'Vorige keer'});
    case 'colleague':
      return translate({id: 'profileChart.colleague', message: 'Je collega'});
  }
}
