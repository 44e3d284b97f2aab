import {translate} from '@docusaurus/Translate';

/** What the tool says in which questions come back; what it shares with a check stands there. */
export const text = {
  label: () => translate({id: 'review.label', message: 'Herhalen'}),
  noScript: () =>
    translate({
      id: 'review.noScript',
      message:
        'Welke vragen terugkomen, rekent je browser uit. Daar zijn scripts voor nodig. Zonder scripts kun je de vragen wel lezen, met wat er klopt en waarom:',
    }),
  checks: () => translate({id: 'review.checks', message: 'Naar de oefenvragen'}),
  others: () => translate({id: 'review.others', message: 'Oefen met andere vragen'}),
  waiting: (count: number) =>
    count === 1
      ? translate({id: 'review.waiting.one', message: 'Er wacht 1 vraag op je.'})
      : translate({id: 'review.waiting', message: 'Er wachten {count} vragen op je.'}, {count}),
  /** How long a round takes: about a minute for each question. */
  size: (inRound: number, waiting: number) => {
    if (inRound === 1) {
      return translate({id: 'review.size.one', message: 'Dat kost ongeveer een minuut.'});
    }
    return inRound < waiting
      ? translate(
          {
            id: 'review.size.part',
            message: 'Je begint met de eerste {count}, in ongeveer {count} minuten.',
          },
          {count: inRound},
        )
      : translate(
          {id: 'review.size', message: 'Dat kost ongeveer {count} minuten.'},
          {count: inRound},
        );
  },
  nothing: () => translate({id: 'review.nothing', message: 'Vandaag wacht er niets op je.'}),
  fresh: () =>
    translate({
      id: 'review.fresh',
      message:
        'Hier komen de vragen terug die je eerder beantwoordde. Je hebt er op dit apparaat nog geen beantwoord.',
    }),
  tomorrow: () => translate({id: 'review.tomorrow', message: 'De eerste vraag komt morgen terug.'}),
  onDay: (day: string) =>
    translate({id: 'review.onDay', message: 'De eerste vraag komt terug op {day}.'}, {day}),
  count: (right: number, all: number) => {
    if (right === all) {
      return all === 1
        ? translate({id: 'review.only.right', message: 'Je had het meteen goed.'})
        : translate({id: 'review.all', message: 'Je had alles meteen goed.'});
    }
    if (all === 1) {
      return translate({
        id: 'review.only.missed',
        message: 'Je had het nog niet helemaal goed. De vraag komt gauw terug.',
      });
    }
    return right === 0
      ? translate({
          id: 'review.none',
          message: 'Je had er nog geen meteen helemaal goed. Deze vragen komen gauw terug.',
        })
      : translate(
          {
            id: 'review.count',
            message:
              'Van de {all} vragen had je er {right} meteen goed. Wat je miste, komt gauw terug.',
          },
          {all, right},
        );
  },
  readAgain: () =>
    translate({id: 'review.readAgain', message: 'Lees nog eens na waar het over ging:'}),
  enough: () => translate({id: 'review.enough', message: 'Dat mag nu, en later is ook goed.'}),
  again: () => translate({id: 'review.again', message: 'Nog een ronde'}),
};
