// @ts-check
// What LibreOffice is asked to read: invented, and with the texts that are easily lost.

const long = Array.from({length: 2500}, (_, index) => `woord${index}`)
  .join(' ')
  .slice(0, 20_000);

const hard = [
  'Regel een  met  spaties',
  '',
  '\tna een tab',
  'مرحبا بالعالم \u{1F642}',
  '<script>alert(1)</script> & ]]> \u201Caanhaling\u201D',
].join('\n');

/** @type {Parameters<typeof import('../../src/domain/reflection/toDocument').reflectionDocument>} */
const reflection = [
  'Terugblik van 22 november',
  {
    questions: {
      id: 'kort',
      version: 1,
      name: 'Kort',
      steps: [
        {id: 'feiten', name: 'De feiten', ask: 'Wat gebeurde er?', hint: ''},
        {id: 'gevoel', name: 'Het gevoel', ask: 'Wat deed het met je?', hint: ''},
        {id: 'proberen', name: 'Volgende keer', ask: 'Wat probeer je?', hint: ''},
      ],
    },
    prompt: 'Denk aan een gesprek van deze week.',
    answers: {feiten: hard, gevoel: '', proberen: long},
    finished: null,
    question: 'Hoe kan ik blijven bellen?',
  },
  {question: 'Je vraag voor intervisie'},
];

/** @type {Parameters<typeof import('../../src/domain/case/toDocument').walkDocument>} */
const walk = [
  'De deur, 22 november',
  {
    story: {id: 'de-deur', version: 1, title: 'De deur'},
    group: false,
    steps: [
      {scene: 'een', option: 'a', title: 'Je belt aan', choice: 'Je wacht.'},
      {scene: 'twee', option: 'b', title: 'De deur gaat open', choice: 'Je stapt naar binnen.'},
    ],
    whys: {1: {een: hard}, 2: {twee: ''}},
    hands: {},
    ended: {id: 'thuis', title: 'Aan de keukentafel'},
    finished: null,
    note: 'Eerst vragen.',
    question: 'Hoe vraag ik het?',
  },
  {
    story: 'Verzonnen casus:',
    choice: 'Je koos:',
    why: 'Waarom:',
    ending: 'Hier stopt het verhaal',
    note: 'Wat wil je onthouden?',
    question: 'Je vraag voor intervisie',
  },
];

/**
 * What no record gives yet: lists, a table and a heading of the third level.
 *
 * @type {import('../../src/domain/document/document').Document}
 */
const table = {
  title: 'Lijsten en een tabel',
  blocks: [
    {kind: 'heading', level: 1, text: 'Lijsten en een tabel'},
    {kind: 'heading', level: 3, text: 'Wat je meeneemt'},
    {kind: 'bullets', items: ['pen', 'papier & inkt']},
    {kind: 'numbers', items: ['bellen', 'langsgaan']},
    {
      kind: 'table',
      head: ['Wat', 'Wie'],
      rows: [
        ['bellen', 'ik'],
        ['schrijven', 'jij'],
      ],
    },
  ],
};

/** @type {Parameters<typeof import('../../src/domain/intervision/sheets').sheetOf>} */
const sheet = [
  'facilitator',
  {
    day: '2026-12-03',
    start: '19:30',
    place: 'Buurthuis',
    people: {p1: {name: 'Noor', here: true}, p2: {name: '', here: true}},
    roles: {facilitator: 'p1', questioner: 'p2', timekeeper: null, notetaker: null},
    method: {id: 'clinic', name: 'Clinic', timing: 'own'},
    question: {from: 'own', ref: '', text: hard},
    lookBack: {a1: {who: 'p2', what: 'Eerst bellen', outcome: 'open', learned: ''}},
  },
  [
    {
      step: {
        id: 'spelen',
        title: 'Spelen',
        minutes: 10,
        least: 5,
        most: 15,
        about: 'Speel het gesprek.',
        say: 'Wie begint?',
        serves: null,
      },
      from: 0,
      minutes: 10,
      isChosen: false,
    },
  ],
  {
    title: {facilitator: 'Blad', participant: 'Blad', poster: 'Intervisie'},
    role: {
      facilitator: 'Begeleider',
      questioner: 'Inbrenger',
      timekeeper: 'Tijdbewaker',
      notetaker: 'Verslaglegger',
    },
    person: (person, name) => name || person,
    minutes: (count) => `${count} minuten`,
    head: ['Tijd', 'Stap', 'Minuten'],
    say: 'Zeg bijvoorbeeld:',
    question: 'De vraag',
    roles: 'Wie doet wat?',
    lookBack: 'Terugkijken',
    rules: 'Afspraken',
    ruleLines: ['Wat hier gezegd wordt, blijft hier.'],
    actions: 'Acties',
    actionHead: ['Wie', 'Wat', 'Wanneer'],
    steps: 'Stap voor stap',
    own: 'Voor jezelf',
    ownLines: ['Wat ik leerde:'],
  },
];

module.exports = {sheet, reflection, walk, table};
