/** What the editors' guide lets its reader do: a kind as after `npm run new`, and the answers. */
export type GuideExample = {
  kind: string;
  /** In order; an empty one is Enter alone, and one of a closed list is given by its label. */
  answers: readonly string[];
};

/**
 * The answers that the editors' guide (/redactie) shows. Its pictures are made from them, and a test
 * gives them to `npm run new`: so the guide shows what really works.
 */
export const GUIDE_EXAMPLES = {
  begrip: {
    kind: 'begrip',
    answers: [
      'nazorg',
      'Contact dat er nog is nadat de begeleiding is gestopt.',
      '',
      '',
      '/methodiek/afronden',
    ],
  },
  bericht: {
    kind: 'bericht',
    answers: [
      'Nieuws van deze site',
      'Een nieuw begrip: nazorg',
      'We leggen het woord nazorg uit bij de begrippen, in gewone taal.',
      'Vanaf vandaag staat nazorg bij de begrippen. Je leest er wat we ermee bedoelen.',
    ],
  },
  pagina: {
    kind: 'pagina',
    answers: [
      'Een pagina met uitleg over één onderwerp',
      '/methodiek',
      'Een kaartje sturen',
      'Wanneer stuur je iemand een kaartje, wat zet je erop en wat juist niet?',
      'Een kaartje is een klein teken dat je aan iemand denkt. Het hoort bij nazorg en vraagt niets terug. Schrijf er niets op wat een ander niet mag lezen.',
      'brief',
    ],
  },
  bron: {
    kind: 'bron',
    answers: [
      'Voorbeeld van een rapport',
      'Uitgever van het voorbeeld',
      'rapport',
      '2026-11',
      'november 2026',
      'Een rapport dat niet bestaat, om te laten zien hoe je een bron toevoegt.',
      'Het is een voorbeeld. Gebruik het niet.',
      '',
      'Dit rapport bestaat niet; het is een voorbeeld.',
    ],
  },
  feit: {
    kind: 'feit',
    answers: [
      'B: achtergrond van de pilots',
      'Uit onderzoek, of gemeld door een bron',
      'Een voorbeeldrapport noemt een kaartje als nazorg.',
      'uitgever-van-het-voorbeeld-2026',
      'Dit is een voorbeeld; het rapport bestaat niet.',
    ],
  },
  // The last two are still to be written: the guide shows how they begin, and not on the site.
  oefenvragen: {
    kind: 'oefenvragen',
    answers: [
      'een kaartje sturen',
      '',
      'Je oefent wanneer je iemand een kaartje stuurt, wat je erop zet en wat juist niet.',
      '/methodiek/afronden',
      '5',
    ],
  },
  casus: {
    kind: 'casus',
    answers: [
      'Licht op de trap',
      'In het donker brandt er licht op de trap, en Noor doet niet open. Je had haar beloofd dat je deze week niet zou komen.',
      '2, 4',
      'Volhouden of loslaten. Hoe lang zoek je contact met iemand die mag weigeren?',
      'Incidentmethode. Jullie zoeken eerst uit wat er precies gebeurde, en geven pas daarna raad.',
    ],
  },
} as const satisfies Record<string, GuideExample>;
