import {translate} from '@docusaurus/Translate';

/** What the reckoning says. */
export const text = {
  label: () => translate({id: 'formation.label', message: 'Rekenen aan caseload en formatie'}),
  editorial: () =>
    translate({
      id: 'formation.editorial',
      message:
        'De formules zijn onze uitwerking en staan niet in het rapport. Ze geven een orde van grootte. Of het zo uitpakt, weet u pas als u het bijhoudt.',
    }),
  about: () =>
    translate({
      id: 'formation.about',
      message:
        'Vul uw eigen getallen in. U ziet hoeveel coaches dat vraagt, hoeveel tijd één deelnemer krijgt en hoe snel een nieuwe coach volloopt. Elke aanname is zichtbaar en te veranderen.',
    }),
  begin: () => translate({id: 'formation.begin', message: 'Begin een berekening'}),
  yours: () => translate({id: 'formation.yours', message: 'Uw berekeningen'}),
  title: (day: string) =>
    translate({id: 'formation.title', message: 'Berekening van {day}'}, {day}),
  scenario: (number: number) =>
    translate({id: 'formation.scenario', message: 'Scenario {number}'}, {number}),
  result: () => translate({id: 'formation.result', message: 'Uw berekening'}),

  scenarios: () => translate({id: 'formation.scenarios', message: 'Scenario’s'}),
  which: () => translate({id: 'formation.which', message: 'Welk scenario vult u in?'}),
  name: () => translate({id: 'formation.name', message: 'Hoe heet dit scenario?'}),
  add: () => translate({id: 'formation.add', message: 'Voeg een scenario toe, als kopie'}),
  remove: () => translate({id: 'formation.remove', message: 'Haal dit scenario weg'}),
  removed: (name: string) =>
    translate({id: 'formation.removed', message: '‘{name}’ is weggehaald.'}, {name}),
  undo: () => translate({id: 'formation.undo', message: 'Zet het terug'}),

  assumptions: () => translate({id: 'formation.assumptions', message: 'De aannames'}),
  assumptionsAbout: () =>
    translate({
      id: 'formation.assumptionsAbout',
      message:
        'Weet u een getal niet zeker, vul dan ook in hoe laag en hoe hoog het kan zijn. Daaruit komt de ruimte rond de uitkomst.',
    }),
  value: () => translate({id: 'formation.value', message: 'uw getal'}),
  low: () => translate({id: 'formation.low', message: 'laagst'}),
  high: () => translate({id: 'formation.high', message: 'hoogst'}),
  outside: () =>
    translate({
      id: 'formation.outside',
      message: 'Uw getal ligt niet tussen laagst en hoogst. Klopt dat, pas die dan ook aan.',
    }),
  source: (source: string) =>
    translate(
      {id: 'formation.source', message: 'Waar het eerste getal vandaan komt: {source}.'},
      {source},
    ),

  start: () => translate({id: 'formation.startPhase', message: 'Aannames over de start'}),
  prices: () => translate({id: 'formation.prices', message: 'Vul uw prijzen in'}),

  outcome: () => translate({id: 'formation.outcome', message: 'De uitkomst'}),
  outcomeCaption: () =>
    translate({
      id: 'formation.outcomeCaption',
      message: 'Uitkomst per scenario, met de ruimte eromheen',
    }),
  what: () => translate({id: 'formation.what', message: 'Wat'}),
  between: (value: string, low: string, high: string) =>
    translate(
      {id: 'formation.between', message: '{value} (tussen {low} en {high})'},
      {value, low, high},
    ),
  fill: () => translate({id: 'formation.fill', message: 'Maanden tot een nieuwe coach vol is'}),
  fillNot: (months: number) =>
    translate({id: 'formation.fillNot', message: 'niet binnen {months} maanden'}, {months}),
  fillModel: () =>
    translate({
      id: 'formation.fillModel',
      message:
        'Hoe snel een coach volloopt, is een model: wie begint, kost in die maand de starturen, en de rest van het jaar de rest van de uren. Toets het aan uw eigen agenda’s.',
    }),
  exact: () =>
    translate({
      id: 'formation.exact',
      message:
        'De uitkomsten zijn afgerond. Meer cijfers achter de komma zouden zekerheid beloven die er niet is.',
    }),

  formulas: () =>
    translate({id: 'formation.formulas', message: 'De formules, met uw getallen erin'}),

  sensitivity: () => translate({id: 'formation.sensitivity', message: 'Wat het meeste uitmaakt'}),
  sensitivityTitle: (figure: string) =>
    translate(
      {id: 'formation.sensitivityTitle', message: '{figure}: wat elke aanname doet'},
      {figure},
    ),
  sensitivityMost: (assumption: string, low: string, high: string, atLow: string, atHigh: string) =>
    translate(
      {
        id: 'formation.sensitivityMost',
        message:
          '‘{assumption}’ maakt het meeste uit. Bij {low} zijn het {atLow} voltijdcoaches, bij {high} zijn het er {atHigh}.',
      },
      {assumption, low, high, atLow, atHigh},
    ),
  sensitivityNone: () =>
    translate({
      id: 'formation.sensitivityNone',
      message:
        'Bij geen enkele aanname vulde u een laagste en een hoogste getal in die verschillen.',
    }),
  assumption: () => translate({id: 'formation.assumption', message: 'Aanname'}),

  whence: () => translate({id: 'formation.whence', message: 'Waar het eerste getal vandaan komt'}),
  unit: () => translate({id: 'formation.unit', message: 'Eenheid'}),
  part: () => translate({id: 'formation.part', message: 'deel van het jaar, 1 is alles'}),
  own: () => translate({id: 'formation.own', message: 'onze formule'}),
  ownPrice: () => translate({id: 'formation.ownPrice', message: 'uw eigen prijs'}),
  euros: () => translate({id: 'formation.euros', message: 'euro per jaar'}),
  month: () => translate({id: 'formation.month', message: 'Maand'}),
  costs: () => translate({id: 'formation.costs', message: 'Kosten, met uw eigen prijzen'}),
  costsAbout: () =>
    translate({
      id: 'formation.costsAbout',
      message:
        'Wij vonden geen bron met kosten. Vul in wat u weet. Een leeg veld telt niet mee, en dat staat erbij.',
    }),
  costsCaption: () =>
    translate({id: 'formation.costsCaption', message: 'Euro per jaar, per scenario'}),
  total: () => translate({id: 'formation.total', message: 'Samen, van wat is ingevuld'}),
  perParticipant: () =>
    translate({
      id: 'formation.perParticipant',
      message: 'Per deelnemer per jaar, van wat is ingevuld',
    }),
  notFilled: () => translate({id: 'formation.notFilled', message: 'niet ingevuld'}),
  assumptionsBeside: () =>
    translate({id: 'formation.assumptionsBeside', message: 'De aannames naast elkaar'}),
  assumptionsCaption: () =>
    translate({
      id: 'formation.assumptionsCaption',
      message: 'Aannames per scenario, met de ruimte eromheen',
    }),
  costsNone: () =>
    translate({id: 'formation.costsNone', message: 'Er zijn nog geen prijzen ingevuld.'}),
  costsMissing: () =>
    translate({
      id: 'formation.costsMissing',
      message: 'Waar ‘niet ingevuld’ staat, ontbreken kosten. Het totaal is dan te laag.',
    }),
  costsGoal: () =>
    translate({
      id: 'formation.costsGoal',
      message:
        'Deel de kosten niet door behaalde doelen of trappen: van de pilots is niet bekend om hoeveel mensen het ging.',
    }),
  benefits: () =>
    translate({id: 'formation.benefits', message: 'Opbrengsten: wie heeft er iets aan?'}),
  benefitsAbout: () =>
    translate({
      id: 'formation.benefitsAbout',
      message:
        'Geen bron geeft een bedrag. Daarom staan ze in een lijst en worden ze niet opgeteld.',
    }),
  who: () => translate({id: 'formation.who', message: 'Wie'}),
  benefit: () => translate({id: 'formation.benefit', message: 'Wat'}),
  known: () => translate({id: 'formation.known', message: 'Verwacht, gemeten of onbekend'}),

  take: () => translate({id: 'formation.take', message: 'Meenemen'}),
  sheet: () => translate({id: 'formation.sheet', message: 'Bewaar als rekenblad (ODS)'}),
  sheetBusy: () => translate({id: 'formation.sheetBusy', message: 'Bestand maken …'}),
  sheetDone: () =>
    translate({
      id: 'formation.sheetDone',
      message: 'Uw rekenblad is bewaard. De formules werken: verander een getal en het rekent mee.',
    }),
  sheetFailed: () =>
    translate({
      id: 'formation.sheetFailed',
      message:
        'Het rekenblad kon niet worden gemaakt. Kijk of u verbinding hebt en probeer het opnieuw. Uw getallen staan hier nog.',
    }),
  link: () => translate({id: 'formation.link', message: 'Een link naar deze berekening'}),
  linkHolds: () =>
    translate({
      id: 'formation.linkHolds',
      message:
        'In de link staan alle getallen, ook de prijzen. De site verstuurt niets; dat doet u zelf.',
    }),
  shared: () => translate({id: 'formation.shared', message: 'Iemand deelt een berekening met u'}),
  sharedAbout: (names: string) =>
    translate({id: 'formation.sharedAbout', message: 'In de link staat: {names}.'}, {names}),
  sharedNot: () =>
    translate({
      id: 'formation.sharedNot',
      message:
        'Er is nog niets bewaard. Neemt u de berekening over, dan staat ze als kopie op uw apparaat.',
    }),
  takeOver: () => translate({id: 'formation.takeOver', message: 'Neem de berekening over'}),
  badLink: () =>
    translate({
      id: 'formation.badLink',
      message:
        'In deze link staat geen berekening die deze site kan lezen. Misschien is hij onderweg afgebroken. Vraag om de link in zijn geheel.',
    }),
  toStart: () => translate({id: 'formation.toStart', message: 'Naar het begin'}),
  noScript: () =>
    translate({
      id: 'formation.noScript',
      message:
        'Zelf rekenen kan met scripts. Zonder scripts leest u hieronder een voorbeeld, met alle aannames.',
    }),
  example: () => translate({id: 'formation.example', message: 'Een voorbeeld, doorgerekend'}),
};
