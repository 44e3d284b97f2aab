import {translate} from '@docusaurus/Translate';

const MINUTE = 60_000;

/** What the screen says. */
export const text = {
  label: () => translate({id: 'lead.label', message: 'Scherm voor de begeleider'}),
  needsScript: () =>
    translate({
      id: 'lead.needsScript',
      message: 'De klok werkt alleen met JavaScript. Op papier kan het ook: met een horloge.',
    }),
  none: () =>
    translate({id: 'lead.none', message: 'Op dit apparaat staat geen bijeenkomst klaar.'}),
  toPlan: () => translate({id: 'lead.toPlan', message: 'Plan een bijeenkomst'}),
  thisPlan: () => translate({id: 'lead.thisPlan', message: 'Naar het plan'}),
  runs: () => translate({id: 'lead.runs', message: 'loopt nu'}),
  short: () =>
    translate({
      id: 'lead.short',
      message: 'De stappen passen niet in de tijd die er is. Verander eerst het plan.',
    }),
  line: (title: string, minutes: number) =>
    translate({id: 'lead.line', message: '{title}: {minutes} minuten'}, {title, minutes}),
  begin: () => translate({id: 'lead.begin', message: 'Begin'}),
  count: (number: number, all: number) =>
    translate({id: 'lead.count', message: 'Stap {number} van {all}'}, {number, all}),
  left: () => translate({id: 'lead.left', message: 'over'}),
  over: () => translate({id: 'lead.over', message: 'over de tijd; ga verder als het kan'}),
  stands: () => translate({id: 'lead.stands', message: 'over; de klok staat stil'}),
  say: () => translate({id: 'lead.say', message: 'Zeg bijvoorbeeld:'}),
  next: (title: string) => translate({id: 'lead.next', message: 'Straks: {title}.'}, {title}),
  end: (time: string) => translate({id: 'lead.end', message: 'Klaar om {time}.'}, {time}),
  after: () => translate({id: 'lead.after', message: 'Afronden'}),
  back: () => translate({id: 'lead.back', message: 'Terug'}),
  pause: () => translate({id: 'lead.pause', message: 'Pauze'}),
  run: () => translate({id: 'lead.run', message: 'Laat de klok lopen'}),
  extend: (minutes: number) =>
    minutes === 1
      ? translate({id: 'lead.extendOne', message: '1 minuut erbij'})
      : translate({id: 'lead.extend', message: '{minutes} minuten erbij'}, {minutes}),
  goOn: () => translate({id: 'lead.goOn', message: 'Volgende stap'}),
  finish: () => translate({id: 'lead.finish', message: 'Naar afronden'}),
  wide: () => translate({id: 'lead.wide', message: 'Volledig scherm'}),
  sound: () => translate({id: 'lead.sound', message: 'Geluid aan het einde van een stap'}),
  sleeps: () =>
    translate({
      id: 'lead.sleeps',
      message: 'Deze browser houdt het scherm niet aan. Zet de slaapstand zelf uit.',
    }),
  crashed: () => translate({id: 'lead.crashed', message: 'Het scherm stopte onverwacht'}),
  crashedAt: (step: string, time: string) =>
    translate(
      {
        id: 'lead.crashedAt',
        message:
          'Jullie waren bij ‘{step}’. Om {time} werkte het scherm voor het laatst. Liep de tijd door?',
      },
      {step, time},
    ),
  ran: () => translate({id: 'lead.ran', message: 'Ja, we gingen door'}),
  stood: () => translate({id: 'lead.stood', message: 'Nee, we wachtten'}),
  walkCase: () => translate({id: 'lead.walkCase', message: 'Loop samen door de casus'}),
  caseFailed: () =>
    translate({
      id: 'lead.caseFailed',
      message:
        'De casus kon niet worden opgehaald. Kijk of je verbinding hebt en probeer het opnieuw.',
    }),
};

/** What is said aloud of the time: at five minutes, at one and at the end, and nothing in between. */
export function saidAt(left: number): string {
  const minutes = Math.ceil(left / MINUTE);
  if (left <= 0) {
    return translate({id: 'lead.said.end', message: 'De tijd van deze stap is om.'});
  }
  if (minutes === 1) {
    return translate({id: 'lead.said.one', message: 'Nog een minuut.'});
  }
  return minutes === 5 ? translate({id: 'lead.said.five', message: 'Nog vijf minuten.'}) : '';
}
