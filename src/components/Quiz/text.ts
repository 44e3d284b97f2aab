import {translate} from '@docusaurus/Translate';
import type {Grade} from '@site/src/schemas/records/practice';

/** What the check says about itself, in the browser and on paper. */
export const text = {
  editorial: () =>
    translate({
      id: 'quiz.editorial',
      message: 'Vragen van de redactie, om van te leren. Niemand ziet wat je antwoordt.',
    }),
  size: (questions: number, minutes: number) =>
    translate(
      {id: 'quiz.size', message: '{questions} vragen, ongeveer {minutes} minuten.'},
      {questions, minutes},
    ),
  begin: () => translate({id: 'quiz.begin', message: 'Begin'}),
  goOn: (number: number) =>
    translate({id: 'quiz.goOn', message: 'Ga verder bij vraag {number}'}, {number}),
  again: () => translate({id: 'quiz.again', message: 'Begin opnieuw'}),
  done: () => translate({id: 'quiz.done', message: 'Je hebt deze vragen gemaakt.'}),
  see: () => translate({id: 'quiz.see', message: 'Bekijk hoe het ging'}),
  number: (number: number, all: number) =>
    translate({id: 'quiz.number', message: 'Vraag {number} van {all}'}, {number, all}),
  holds: () => translate({id: 'quiz.holds', message: 'Klopt'}),
  holdsNot: () => translate({id: 'quiz.holdsNot', message: 'Klopt niet'}),
  hint: (kind: 'one' | 'several' | 'true-false' | 'order' | 'match') => {
    switch (kind) {
      case 'one':
        return translate({id: 'quiz.hint.one', message: 'Kies één antwoord.'});
      case 'several':
        return translate({id: 'quiz.hint.several', message: 'Kruis alles aan wat klopt.'});
      case 'true-false':
        return translate({id: 'quiz.hint.trueFalse', message: 'Klopt deze zin?'});
      case 'order':
        return translate({
          id: 'quiz.hint.order',
          message: 'Zet ze in de goede volgorde met de knoppen erachter.',
        });
      case 'match':
        return translate({id: 'quiz.hint.match', message: 'Kies bij elke regel wat erbij hoort.'});
    }
  },
  choose: () => translate({id: 'quiz.choose', message: 'Kies'}),
  up: (what: string) => translate({id: 'quiz.up', message: 'Zet hoger: {what}'}, {what}),
  down: (what: string) => translate({id: 'quiz.down', message: 'Zet lager: {what}'}, {what}),
  movedTo: (what: string, place: number) =>
    translate({id: 'quiz.movedTo', message: '“{what}” staat nu op plaats {place}.'}, {what, place}),
  check: () => translate({id: 'quiz.check', message: 'Kijk na'}),
  incomplete: () =>
    translate({id: 'quiz.incomplete', message: 'Geef eerst overal een antwoord. Gokken mag.'}),
  grade: (grade: Grade) => {
    switch (grade) {
      case 'right':
        return translate({id: 'quiz.right', message: 'Dat klopt'});
      case 'partly':
        return translate({id: 'quiz.partly', message: 'Dat klopt voor een deel'});
      case 'wrong':
        return translate({id: 'quiz.wrong', message: 'Dat klopt niet'});
    }
  },
  isRight: () => translate({id: 'quiz.isRight', message: 'klopt'}),
  isWrong: () => translate({id: 'quiz.isWrong', message: 'klopt niet'}),
  yours: () => translate({id: 'quiz.yours', message: 'jouw antwoord'}),
  yourPlace: (place: number) =>
    translate({id: 'quiz.yourPlace', message: 'Jij zette dit op plaats {place}.'}, {place}),
  belongs: () => translate({id: 'quiz.belongs', message: 'hoort bij'}),
  yourPair: (right: string) =>
    translate({id: 'quiz.yourPair', message: 'Jij koos: {right}'}, {right}),
  sources: () => translate({id: 'quiz.sources', message: 'Bron:'}),
  page: () => translate({id: 'quiz.page', message: 'Lees de pagina waar dit over gaat'}),
  tryAgain: () => translate({id: 'quiz.tryAgain', message: 'Probeer deze vraag nog eens'}),
  result: () => translate({id: 'quiz.result', message: 'Hoe het ging'}),
  count: (right: number, all: number) => {
    if (right === all) {
      return translate({id: 'quiz.all', message: 'Al je antwoorden klopten.'});
    }
    return right === 0
      ? translate({id: 'quiz.none', message: 'Nog geen van je antwoorden klopte helemaal.'})
      : translate(
          {id: 'quiz.count', message: 'Bij {right} van de {all} vragen klopte je antwoord.'},
          {right, all},
        );
  },
  lookAgain: () => translate({id: 'quiz.lookAgain', message: 'Hier kun je nog eens naar kijken:'}),
  comeBack: () => translate({id: 'quiz.comeBack', message: 'Deze vragen komen nog eens terug:'}),
  review: () => translate({id: 'quiz.review', message: 'Herhaal wat je oefende'}),
  start: () => translate({id: 'quiz.start', message: 'Naar het begin'}),
  paper: (title: string) => translate({id: 'quiz.paper', message: '{title}, op papier'}, {title}),
  answers: () => translate({id: 'quiz.answers', message: 'Wat klopt, en waarom'}),
  record: () => translate({id: 'quiz.record', message: 'Oefenvragen'}),
};
