import {translate} from '@docusaurus/Translate';

/** What a case says beside its own story. */
export const text = {
  invented: () =>
    translate({
      id: 'case.invented',
      message: 'Verzonnen casus. Namen en details bestaan niet. Er is geen goed of fout antwoord.',
    }),
  belongsTo: (dilemma: string, domains: readonly string[]) =>
    translate(
      {id: 'case.belongsTo', message: 'Het gaat over: {dilemma}. Leefgebieden: {domains}.'},
      {dilemma: dilemma.toLowerCase(), domains: domains.join(', ').toLowerCase()},
    ),
  minutes: (count: number) =>
    translate(
      {
        id: 'case.minutes',
        message:
          'Ongeveer {count} minuten. Je kunt na elke keuze stoppen en later verdergaan. Wat je schrijft, blijft op dit apparaat.',
      },
      {count},
    ),
  begin: () => translate({id: 'case.begin', message: 'Begin'}),
  again: () => translate({id: 'case.again', message: 'Loop hem nog een keer'}),
  beginGroup: () => translate({id: 'case.beginGroup', message: 'Samen, op één scherm'}),
  yours: () => translate({id: 'case.yours', message: 'Wat je eerder koos'}),
  title: (title: string, day: string) =>
    translate({id: 'case.title', message: '{title}, {day}'}, {title, day}),
  endedAt: (ending: string) =>
    translate({id: 'case.endedAt', message: 'kwam uit bij ‘{ending}’'}, {ending}),
  halfway: (count: number) =>
    count === 1
      ? translate({id: 'case.halfwayOne', message: '1 keuze gemaakt'})
      : translate({id: 'case.halfway', message: '{count} keuzes gemaakt'}, {count}),

  step: (number: number) => translate({id: 'case.step', message: 'Keuze {number}'}, {number}),
  whatDoYou: () => translate({id: 'case.whatDoYou', message: 'Wat doe je?'}),
  whatDoYouAll: () =>
    translate({id: 'case.whatDoYouAll', message: 'Wat doen jullie? Steek je hand op.'}),
  handsFor: (choice: string) =>
    translate({id: 'case.handsFor', message: 'Handen voor: {choice}'}, {choice}),
  hands: (count: number) =>
    count === 1
      ? translate({id: 'case.handsOne', message: '1 hand'})
      : translate({id: 'case.hands', message: '{count} handen'}, {count}),
  oneLess: () => translate({id: 'case.oneLess', message: 'Een hand minder'}),
  oneMore: () => translate({id: 'case.oneMore', message: 'Een hand meer'}),
  most: (choice: string) =>
    translate({id: 'case.most', message: 'De meeste handen: {choice}'}, {choice}),
  outcome: () => translate({id: 'case.outcome', message: 'Wat er gebeurt'}),
  cost: () => translate({id: 'case.cost', message: 'Wat het kost:'}),
  felt: () => translate({id: 'case.felt', message: 'Wat de ander kan voelen:'}),
  why: () => translate({id: 'case.why', message: 'Waarom koos je dit?'}),
  whyGroup: () => translate({id: 'case.whyGroup', message: 'Welke redenen hoorden jullie?'}),
  whyHint: () =>
    translate({
      id: 'case.whyHint',
      message: 'Mag je overslaan. Schrijf niets op over een echte deelnemer.',
    }),
  because: (why: string) => translate({id: 'case.because', message: 'Waarom: {why}'}, {why}),

  ending: () => translate({id: 'case.ending', message: 'Hier stopt het verhaal'}),
  yourWay: () => translate({id: 'case.yourWay', message: 'De weg die je koos'}),
  beside: () => translate({id: 'case.beside', message: 'Leg er een andere keer naast'}),
  nothingBeside: () => translate({id: 'case.nothingBeside', message: 'Niets ernaast'}),
  thisTime: () => translate({id: 'case.thisTime', message: 'Deze keer'}),
  otherTime: () => translate({id: 'case.otherTime', message: 'De andere keer'}),
  notTaken: () => translate({id: 'case.notTaken', message: 'Wat je liet liggen'}),
  afterwards: () => translate({id: 'case.afterwards', message: 'Drie vragen na afloop'}),
  note: () => translate({id: 'case.note', message: 'Wat wil je onthouden?'}),
  toSession: () => translate({id: 'case.toSession', message: 'Naar intervisie'}),
  fits: (method: string) => translate({id: 'case.fits', message: '{method}.'}, {method}),
  more: () => translate({id: 'case.more', message: 'Meer over intervisie'}),
  bring: () => translate({id: 'case.bring', message: 'Een vraag om mee te nemen:'}),
  bringOwn: () =>
    translate({id: 'case.bringOwn', message: 'Welke vraag neem je mee over je eigen werk?'}),
  bringHint: (question: string) =>
    translate({id: 'case.bringHint', message: 'Bijvoorbeeld: {question}'}, {question}),
  readOn: () => translate({id: 'case.readOn', message: 'Lees verder'}),
  safety: () =>
    translate({
      id: 'case.safety',
      message: 'Veilig werken: wat je doet als je je zorgen maakt over iemands veiligheid',
    }),
  changed: () =>
    translate({
      id: 'case.changed',
      message:
        'Deze casus is herschreven nadat je hem liep. Hieronder staat wat je toen koos en schreef.',
    }),

  paperLabel: (title: string) =>
    translate({id: 'case.paperLabel', message: '{title}, op papier'}, {title}),
  paperHow: () =>
    translate({
      id: 'case.paperHow',
      message:
        'Lees tot de keuzes en stop. Kies, schrijf in één zin op waarom, en lees dan pas wat ervan komt. Ga daarna naar het nummer dat erbij staat.',
    }),
  goTo: (number: number) => translate({id: 'case.goTo', message: 'Ga naar {number}'}, {number}),
};
