import {translate} from '@docusaurus/Translate';

/** What the readiness scan says. */
export const text = {
  label: () => translate({id: 'scan.label', message: 'Scan van de randvoorwaarden'}),
  editorial: () =>
    translate({
      id: 'scan.editorial',
      message:
        'De zeven voorwaarden noemen de onderzoekers. De uitspraken en gespreksvragen zijn van ons en zijn niet gevalideerd. Er komt geen score uit: de scan helpt u te kiezen waar u het over hebt.',
    }),
  about: () =>
    translate({
      id: 'scan.about',
      message:
        'Vul de scan met drie mensen apart in: bijvoorbeeld een leidinggevende, een coach en iemand van een partner. Leg de antwoorden daarna over elkaar. Waar u verschilt, begint het gesprek. Invullen kost ongeveer twintig minuten.',
    }),
  begin: () => translate({id: 'scan.begin', message: 'Begin met invullen'}),
  again: () => translate({id: 'scan.again', message: 'Vul opnieuw in'}),
  openAsk: () =>
    translate({id: 'scan.openAsk', message: 'Kreeg u een bestand met de vragen? Open het'}),
  yours: () => translate({id: 'scan.yours', message: 'Uw scans'}),
  answered: (done: number, all: number) =>
    translate({id: 'scan.answered', message: '{done} van {all} uitspraken'}, {done, all}),
  title: (day: string) => translate({id: 'scan.title', message: 'Scan van {day}'}, {day}),
  receivedTitle: (from: string, day: string) =>
    translate({id: 'scan.receivedTitle', message: 'Scan van {from}, {day}'}, {from, day}),
  somebody: () => translate({id: 'scan.somebody', message: 'iemand anders'}),
  you: () => translate({id: 'scan.you', message: 'u'}),

  invited: () =>
    translate({id: 'scan.invited', message: 'Iemand vraagt u om deze scan in te vullen'}),
  invitedAbout: () =>
    translate({
      id: 'scan.invitedAbout',
      message:
        'U vult hem apart in, zonder te zien wat de ander invulde. Daarna geeft u een bestand terug. Er wordt niets verstuurd: wat u invult, staat alleen op uw apparaat.',
    }),
  notOurs: () =>
    translate({
      id: 'scan.notOurs',
      message:
        'In dit bestand staan andere vragen dan nu op de site. U krijgt de vragen uit het bestand.',
    }),
  otherList: () =>
    translate({
      id: 'scan.otherList',
      message:
        'De vragen op de site zijn veranderd sinds deze link werd gemaakt. Vraag om een bestand met de vragen, of om een nieuwe link.',
    }),

  evidence: () => translate({id: 'scan.evidence', message: 'Waaruit blijkt dat?'}),
  evidenceHint: () =>
    translate({
      id: 'scan.evidenceHint',
      message:
        'Mag leeg. Denk aan een besluit, een afspraak of een cijfer. Geen namen van inwoners.',
    }),
  clear: () => translate({id: 'scan.clear', message: 'Wis uw antwoord'}),
  read: (label: string) => translate({id: 'scan.read', message: 'Lees over: {label}'}, {label}),
  finish: () => translate({id: 'scan.finish', message: 'Naar de uitkomst'}),

  result: () => translate({id: 'scan.result', message: 'De uitkomst'}),
  from: () => translate({id: 'scan.from', message: 'Vanuit welke rol vulde u dit in?'}),
  fromHint: () =>
    translate({
      id: 'scan.fromHint',
      message: 'Bijvoorbeeld: leidinggevende, coach of welzijnspartner. Geen naam.',
    }),
  open: (count: number) =>
    count === 1
      ? translate({id: 'scan.openOne', message: 'Eén uitspraak is niet ingevuld.'})
      : translate(
          {id: 'scan.openMany', message: '{count} uitspraken zijn niet ingevuld.'},
          {count},
        ),
  change: () => translate({id: 'scan.change', message: 'Verander uw antwoorden'}),

  together: () => translate({id: 'scan.together', message: 'Over elkaar gelegd'}),
  togetherAbout: (count: number) =>
    translate(
      {
        id: 'scan.togetherAbout',
        message:
          'Ingevuld door {count} mensen, elk apart. Een verschil zegt niet wie gelijk heeft.',
      },
      {count},
    ),
  differs: () => translate({id: 'scan.differs', message: 'Verschil'}),
  yes: () => translate({id: 'scan.yes', message: 'ja'}),
  no: () => translate({id: 'scan.no', message: 'nee'}),
  statement: () => translate({id: 'scan.statement', message: 'Uitspraak'}),
  talk: () => translate({id: 'scan.talk', message: 'De gesprekken om mee te beginnen'}),
  talkRule: () =>
    translate({
      id: 'scan.talkRule',
      message:
        'Zo kozen we: eerst waar mensen het meest verschillen, dan waar het vaakst ‘weten we niet’ staat, dan waar het vaakst ‘nog niet’ staat. U kunt anders kiezen.',
    }),
  talkNone: () =>
    translate({
      id: 'scan.talkNone',
      message:
        'Er staat geen verschil, geen ‘weten we niet’ en geen ‘nog niet’. Vraag een ander om de scan ook in te vullen: dan ziet u of die hetzelfde ziet.',
    }),
  moved: (day: string) => translate({id: 'scan.moved', message: 'Anders dan op {day}'}, {day}),
  movedNone: () =>
    translate({id: 'scan.movedNone', message: 'Alle antwoorden zijn gelijk gebleven.'}),
  movedRow: (from: string, to: string) =>
    translate({id: 'scan.movedRow', message: 'eerst ‘{from}’, nu ‘{to}’'}, {from, to}),
  movedNote: () =>
    translate({
      id: 'scan.movedNote',
      message: 'Een ander antwoord is nog geen vooruitgang: u kunt ook strenger zijn gaan kijken.',
    }),

  ask: () => translate({id: 'scan.ask', message: 'Vraag anderen om apart in te vullen'}),
  askAbout: () =>
    translate({
      id: 'scan.askAbout',
      message:
        'Kies twee mensen met een andere rol. Zij krijgen alleen de vragen, en niets van wat u invulde. Zij geven u een bestand terug.',
    }),
  link: () => translate({id: 'scan.link', message: 'De link:'}),
  askFile: () => translate({id: 'scan.askFile', message: 'Bewaar de vragen als bestand'}),
  take: () =>
    translate({id: 'scan.take', message: 'Kreeg u een ingevulde scan terug? Haal hem binnen'}),
  taken: () =>
    translate({
      id: 'scan.taken',
      message: 'Binnen. De antwoorden staan hierboven, over elkaar gelegd.',
    }),
  takenInMemory: () =>
    translate({
      id: 'scan.takenInMemory',
      message:
        'Binnen. Uw browser laat deze site niets bewaren, dus het staat alleen in dit tabblad.',
    }),
  known: () => translate({id: 'scan.known', message: 'Dit bestand had u al binnengehaald.'}),
  keptOut: () =>
    translate({
      id: 'scan.keptOut',
      message: 'Dit bestand kan hier niet naast wat al in uw werkmap staat. Kijk in uw werkmap.',
    }),
  otherRound: () =>
    translate({
      id: 'scan.otherRound',
      message:
        'Deze scan hoort bij een andere vraag. Open de scan waarvoor u hem vroeg, en haal het bestand daar binnen.',
    }),
  otherQuestions: () =>
    translate({
      id: 'scan.otherQuestions',
      message:
        'In dit bestand staan andere vragen dan in uw scan. Daarom is het niet binnengehaald. Geef de ander uw vragen als bestand.',
    }),
  give: () => translate({id: 'scan.give', message: 'Geef uw scan aan wie hem vroeg'}),
  giveAbout: () =>
    translate({
      id: 'scan.giveAbout',
      message:
        'In het bestand staan uw rol, uw antwoorden en wat u erbij schreef. Hieronder ziet u het letter voor letter.',
    }),
  giveFile: () => translate({id: 'scan.giveFile', message: 'Bewaar uw scan om te geven'}),
  raw: () => translate({id: 'scan.raw', message: 'Wat er in het bestand staat'}),
  remove: () =>
    translate({
      id: 'scan.remove',
      message: 'Een scan van een ander weer weghalen kan in de werkmap.',
    }),

  chart: () => translate({id: 'scan.chart', message: 'Per voorwaarde, uitspraak voor uitspraak'}),
  precondition: () => translate({id: 'scan.precondition', message: 'Voorwaarde'}),
  chartAll: (names: string) =>
    translate(
      {id: 'scan.chartAll', message: 'Alle uitspraken ‘ja, met bewijs’: {names}.'},
      {names},
    ),
  chartNone: (names: string) =>
    translate({id: 'scan.chartNone', message: 'Nergens ‘ja, met bewijs’: {names}.'}, {names}),
  chartUnknown: (names: string) =>
    translate({id: 'scan.chartUnknown', message: '‘Weten we niet’ staat bij: {names}.'}, {names}),
  chartPlain: () =>
    translate({
      id: 'scan.chartPlain',
      message: 'Bij elke voorwaarde staat ergens ‘ja, met bewijs’, en bij geen enkele overal.',
    }),
  everyOne: () => translate({id: 'scan.everyOne', message: 'alle voorwaarden'}),
  key: () => translate({id: 'scan.key', message: 'Wat de tekens zeggen:'}),

  noScript: () =>
    translate({
      id: 'scan.noScript',
      message:
        'Invullen op het scherm kan met scripts. Zonder scripts kunt u deze bladzijde afdrukken.',
    }),
  paperHow: () =>
    translate({
      id: 'scan.paperHow',
      message:
        'Kruis bij elke uitspraak één antwoord aan: nog niet, deels, ja met bewijs, of weten we niet. Schrijf erbij waaruit dat blijkt.',
    }),
  paperLabel: () => translate({id: 'scan.paperLabel', message: 'De scan op papier'}),
  talkHere: () => translate({id: 'scan.talkHere', message: 'Om over te praten:'}),
};
