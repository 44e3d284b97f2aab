import {translate} from '@docusaurus/Translate';

/** What the form, the questions and the result say. Words for levels stand with the chart. */
export const text = {
  editorial: () =>
    translate({
      id: 'selfAssessment.editorial',
      message: 'Uitwerking van de redactie. Dit is geen toets.',
    }),
  minutes: (count: number) =>
    translate(
      {
        id: 'selfAssessment.minutes',
        message:
          'Ongeveer {count} minuten. Je kunt na elk onderdeel stoppen en later verdergaan. Alles blijft op dit apparaat.',
      },
      {count},
    ),
  begin: () => translate({id: 'selfAssessment.begin', message: 'Begin'}),
  beginAgain: () => translate({id: 'selfAssessment.beginAgain', message: 'Begin een nieuwe keer'}),
  yours: () => translate({id: 'selfAssessment.yours', message: 'Wat je eerder invulde'}),
  goOn: () => translate({id: 'selfAssessment.goOn', message: 'Ga verder'}),
  look: () => translate({id: 'selfAssessment.look', message: 'Bekijk je beeld'}),
  answered: (done: number, all: number) =>
    translate({id: 'selfAssessment.answered', message: '{done} van de {all} vragen'}, {done, all}),
  title: (day: string) =>
    translate({id: 'selfAssessment.title', message: 'Zelfbeoordeling van {day}'}, {day}),

  none: () => translate({id: 'selfAssessment.none', message: 'geen gelegenheid'}),
  moment: () => translate({id: 'selfAssessment.moment', message: 'Noem een moment'}),
  momentHint: () =>
    translate({
      id: 'selfAssessment.momentHint',
      message:
        'Mag je overslaan. Wat deed of zei jij? Schrijf niets op waaraan iemand te herkennen is.',
    }),
  finish: () => translate({id: 'selfAssessment.finish', message: 'Bekijk je beeld'}),
  parts: () => translate({id: 'selfAssessment.parts', message: 'Alle onderdelen'}),
  partDone: (done: number, all: number) =>
    translate({id: 'selfAssessment.partDone', message: '{done} van {all}'}, {done, all}),

  result: () => translate({id: 'selfAssessment.result', message: 'Je eigen beeld'}),
  honest: () =>
    translate({
      id: 'selfAssessment.honest',
      message:
        'Dit is hoe jij je werk ziet. Het is geen toets en niet gevalideerd. Laat het niet meetellen in een beoordeling.',
    }),
  colleagueEye: () =>
    translate({
      id: 'selfAssessment.colleagueEye',
      message:
        'Een collega ziet dingen die voor jou gewoon zijn. Wat je zelf ziet en wat een ander ziet, kan flink verschillen.',
    }),
  sources: () =>
    translate({
      id: 'selfAssessment.sources',
      message: 'Lees wat onderzoek daarover zegt, met bronnen en grenzen.',
    }),
  nextSteps: () => translate({id: 'selfAssessment.nextSteps', message: 'Een volgende stap'}),
  looksLike: (level: string) =>
    translate(
      {id: 'selfAssessment.looksLike', message: 'Je antwoorden lijken het meest op ‘{level}’.'},
      {level},
    ),
  tooFew: () =>
    translate({
      id: 'selfAssessment.tooFew',
      message: 'Te weinig antwoorden voor een beeld. Dat is ook een uitkomst: kwam het niet voor?',
    }),
  yourMoment: () => translate({id: 'selfAssessment.yourMoment', message: 'Jouw moment'}),
  change: () => translate({id: 'selfAssessment.change', message: 'Verander je antwoorden'}),
  focus: () => translate({id: 'selfAssessment.focus', message: 'Kies één ding'}),
  focusPart: () => translate({id: 'selfAssessment.focusPart', message: 'Waar ga je op letten?'}),
  focusNone: () => translate({id: 'selfAssessment.focusNone', message: 'Nog niets gekozen'}),
  intention: () => translate({id: 'selfAssessment.intention', message: 'Wat ga je proberen?'}),
  intentionHint: () =>
    translate({
      id: 'selfAssessment.intentionHint',
      message: 'Klein genoeg voor de komende twee weken. Begin met “ik”.',
    }),
  lookBack: () =>
    translate({
      id: 'selfAssessment.lookBack',
      message:
        'Wanneer kijk je terug? Zet de dag ook in je agenda: de site waarschuwt je niet. (mag leeg blijven)',
    }),
  intended: (name: string) =>
    translate(
      {id: 'selfAssessment.intended', message: 'Vorige keer koos je om op te letten: {name}.'},
      {name},
    ),
  intendedFor: (day: string) =>
    translate({id: 'selfAssessment.intendedFor', message: 'Terugkijken op {day}.'}, {day}),
  trend: () => translate({id: 'selfAssessment.trend', message: 'Hoe het verliep'}),
  trendNote: () =>
    translate({
      id: 'selfAssessment.trendNote',
      message:
        'Lager hoeft geen achteruitgang te zijn: misschien kijk je scherper. De tekening zegt niets over waarom.',
    }),
  openSkipped: (count: number) =>
    count === 1
      ? translate({id: 'selfAssessment.skippedOne', message: 'Eén vraag sloeg je over.'})
      : translate(
          {id: 'selfAssessment.skipped', message: '{count} vragen sloeg je over.'},
          {count},
        ),

  paperLabel: (title: string) =>
    translate({id: 'selfAssessment.paperLabel', message: '{title}, op papier'}, {title}),
  paperHow: () =>
    translate({
      id: 'selfAssessment.paperHow',
      message: 'Kies bij elke zin wat past. Schrijf geen namen op.',
    }),
  paperNoScript: () =>
    translate({
      id: 'selfAssessment.paperNoScript',
      message:
        'Zonder scripts bewaart deze pagina niets. Druk de vragen af en vul ze op papier in.',
    }),
  paperMoment: () =>
    translate({id: 'selfAssessment.paperMoment', message: 'Noem een moment (mag je overslaan):'}),
  paperAfter: () =>
    translate({
      id: 'selfAssessment.paperAfter',
      message:
        'Klaar? Lees per onderdeel welke zin het meest op je antwoorden lijkt. Kies één ding om op te letten, en zet een datum in je agenda om terug te kijken.',
    }),
};
