import {translate} from '@docusaurus/Translate';
import type {Outcome, Role} from '@site/src/schemas/records/intervision';

/** What the planner says. */
export const text = {
  label: () => translate({id: 'planner.label', message: 'Bijeenkomst plannen'}),
  needsScript: () =>
    translate({
      id: 'planner.needsScript',
      message:
        'Een agenda maken lukt alleen met JavaScript. Zonder kun je de stappen en minuten overnemen van de pagina van een methode.',
    }),
  editorial: () =>
    translate({
      id: 'planner.editorial',
      message:
        'De methoden komen uit bronnen en uit vakkennis, de meeste minuten zijn van de redactie. Wat je invult, blijft op dit apparaat.',
    }),
  title: (method: string) =>
    translate({id: 'planner.title', message: 'Intervisie: {method}'}, {method}),
  method: () => translate({id: 'planner.method', message: 'Methode'}),
  help: () => translate({id: 'planner.help', message: 'Help me kiezen'}),
  aboutMethod: () => translate({id: 'planner.aboutMethod', message: 'Lees hoe deze methode gaat'}),
  mind: () => translate({id: 'planner.mind', message: 'Let op:'}),
  begin: () => translate({id: 'planner.begin', message: 'Begin'}),
  sessions: () => translate({id: 'planner.sessions', message: 'Jullie bijeenkomsten'}),
  noDay: () => translate({id: 'planner.noDay', message: 'nog zonder dag'}),
  plannedOn: (day: string) =>
    translate({id: 'planner.plannedOn', message: 'gepland op {day}'}, {day}),
  heldOn: (day: string) => translate({id: 'planner.heldOn', message: 'gehouden op {day}'}, {day}),
  learnedWas: (words: string) =>
    translate({id: 'planner.learnedWas', message: 'Geleerd: {words}'}, {words}),
  planNext: () => translate({id: 'planner.next', message: 'Plan de volgende'}),
  shared: () => translate({id: 'planner.shared', message: 'Een plan uit een link'}),
  sharedPlan: (method: string, day: string, start: string, minutes: number, people: number) =>
    translate(
      {
        id: 'planner.sharedPlan',
        message: '{method}, {day} {start}, {minutes} minuten, {people} mensen.',
      },
      {method, day, start, minutes, people},
    ),
  sharedNot: () =>
    translate({
      id: 'planner.sharedNot',
      message: 'De vraag, de namen en de plek zitten niet in de link. Die vul je zelf in.',
    }),
  takeOver: () => translate({id: 'planner.takeOver', message: 'Neem dit plan over'}),
  toStart: () => translate({id: 'planner.toStart', message: 'Naar het begin'}),
  badLink: () =>
    translate({
      id: 'planner.badLink',
      message:
        'Deze link klopt niet, of hoort bij een andere versie van de site. Vraag om een nieuwe link, of maak zelf een plan.',
    }),
  day: () => translate({id: 'planner.day', message: 'Dag'}),
  start: () => translate({id: 'planner.start', message: 'Begint om'}),
  minutes: () => translate({id: 'planner.minutes', message: 'Hoeveel minuten duurt het?'}),
  place: () => translate({id: 'planner.place', message: 'Waar (mag leeg blijven)'}),
  people: () => translate({id: 'planner.people', message: 'Met hoeveel zijn jullie?'}),
  names: () => translate({id: 'planner.names', message: 'Namen, en wie er niet is'}),
  namesStay: () =>
    translate({
      id: 'planner.namesStay',
      message: 'Namen hoeven niet. Vul je ze in, dan blijven ze op dit apparaat.',
    }),
  name: () => translate({id: 'planner.name', message: 'Naam (mag leeg blijven)'}),
  here: () => translate({id: 'planner.here', message: 'Is erbij'}),
  roles: () => translate({id: 'planner.roles', message: 'Wie doet wat?'}),
  nobody: () => translate({id: 'planner.nobody', message: 'Niemand'}),
  deal: () => translate({id: 'planner.deal', message: 'Verdeel de rollen opnieuw'}),
  dealing: () =>
    translate({
      id: 'planner.dealing',
      message:
        'Bij een vaste groep schuiven de rollen elke keer een plaats op. Wie er niet is, slaan we over. Die komt later aan de beurt. Vraagt de methode om ervaring of een opleiding, kies de begeleider dan zelf. De tijdbewaker kijkt op de klok. De verslaglegger schrijft alleen op wat jullie leren en wie wat gaat doen.',
    }),
  lookBack: () => translate({id: 'planner.lookBack', message: 'Terugkijken op de vorige keer'}),
  came: () => translate({id: 'planner.came', message: 'Wat kwam ervan?'}),
  questionFrom: () =>
    translate({id: 'planner.questionFrom', message: 'Waar komt de vraag vandaan?'}),
  own: () => translate({id: 'planner.own', message: 'Ik schrijf hem zelf'}),
  fromReflection: (title: string) =>
    translate({id: 'planner.fromReflection', message: 'Eigen terugblik: {title}'}, {title}),
  fromCase: (title: string) =>
    translate({id: 'planner.fromCase', message: 'Verzonnen casus: {title}'}, {title}),
  toCase: () => translate({id: 'planner.toCase', message: 'Naar de casus'}),
  question: () => translate({id: 'planner.question', message: 'De vraag'}),
  questionHint: () =>
    translate({
      id: 'planner.questionHint',
      message:
        'Over jou, en over nu: Hoe kan ik …, terwijl …? Niets waaraan iemand te herkennen is.',
    }),
  agenda: () => translate({id: 'planner.agenda', message: 'De agenda'}),
  short: (least: number, missing: number) =>
    translate(
      {
        id: 'planner.short',
        message:
          'Dit past niet: er zijn minstens {least} minuten nodig, {missing} meer dan er zijn. Maak de bijeenkomst langer, zet de minuten terug, of kies een andere methode.',
      },
      {least, missing},
    ),
  time: () => translate({id: 'planner.time', message: 'Tijd'}),
  step: () => translate({id: 'planner.step', message: 'Stap'}),
  minutesHead: () => translate({id: 'planner.minutesHead', message: 'Minuten'}),
  minutesOf: (title: string, least: number, most: number) =>
    translate(
      {id: 'planner.minutesOf', message: 'Minuten voor {title} ({least} tot {most})'},
      {title, least, most},
    ),
  spare: () => translate({id: 'planner.spare', message: 'Ruimte die overblijft'}),
  end: () => translate({id: 'planner.end', message: 'Einde'}),
  spareMeans: (count: number) =>
    translate(
      {
        id: 'planner.spareMeans',
        message:
          'Minuten over: {count}. Langer maken we de stappen niet. Neem pauze, of stop eerder.',
      },
      {count},
    ),
  fromSource: (minutes: number) =>
    translate(
      {
        id: 'planner.fromSource',
        message:
          'In een bron duurt deze methode {minutes} minuten. Hier rekenen we de minuten om naar jullie tijd.',
      },
      {minutes},
    ),
  ownMinutes: () =>
    translate({
      id: 'planner.ownMinutes',
      message: 'De minuten zijn een voorstel van de redactie. Je mag ze veranderen.',
    }),
  reset: () => translate({id: 'planner.reset', message: 'Zet de minuten terug'}),
  takeAlong: () => translate({id: 'planner.takeAlong', message: 'Meenemen en delen'}),
  lead: () => translate({id: 'planner.lead', message: 'Naar het scherm voor de begeleider'}),
  calendar: () => translate({id: 'planner.calendar', message: 'Bewaar voor je agenda'}),
  calendarNeedsDay: () =>
    translate({
      id: 'planner.calendarNeedsDay',
      message: 'Kies een dag, dan kun je een bestand voor je agenda bewaren.',
    }),
  link: () => translate({id: 'planner.link', message: 'Link voor een ander'}),
  linkHolds: () =>
    translate({
      id: 'planner.linkHolds',
      message:
        'In de link staan de methode, de dag, de tijden, met hoeveel jullie zijn en welke persoon welke rol heeft, alleen met een nummer. De vraag, de namen en de plek niet.',
    }),
  sheet: () => translate({id: 'planner.sheet', message: 'Welk blad?'}),
  afterwards: () => translate({id: 'planner.afterwards', message: 'Na afloop'}),
};

/** The name of somebody, or the number when there is no name. */
export const personText = (person: string, name = ''): string =>
  name.trim() === ''
    ? translate({id: 'planner.person', message: 'Persoon {number}'}, {number: person.slice(1)})
    : name;

export function roleText(role: Role): string {
  switch (role) {
    case 'facilitator':
      return translate({id: 'planner.role.facilitator', message: 'Begeleider'});
    case 'questioner':
      return translate({id: 'planner.role.questioner', message: 'Inbrenger'});
    case 'timekeeper':
      return translate({id: 'planner.role.timekeeper', message: 'Tijdbewaker'});
    case 'notetaker':
      return translate({id: 'planner.role.notetaker', message: 'Verslaglegger'});
  }
}

/** In the order in which somebody reads them. */
export const OUTCOMES = ['open', 'done', 'partly', 'not'] as const satisfies readonly Outcome[];

export function outcomeText(outcome: Outcome): string {
  switch (outcome) {
    case 'open':
      return translate({id: 'planner.outcome.open', message: 'nog niet besproken'});
    case 'done':
      return translate({id: 'planner.outcome.done', message: 'gedaan'});
    case 'partly':
      return translate({id: 'planner.outcome.partly', message: 'deels gedaan'});
    case 'not':
      return translate({id: 'planner.outcome.not', message: 'niet gedaan'});
  }
}
