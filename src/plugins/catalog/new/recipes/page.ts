import {measureText} from '../../../../domain/readability/measureText';
import {FrontMatterSchema} from '../../../../schemas/frontMatter';
import {DRAWINGS} from '../../../../schemas/pageLists';
import {addressOf} from '../../documents/sections';
import {bySchema, type Answers} from '../question';
import type {Context, Recipe} from '../recipe';
import {slugOf} from '../slug';
import {yamlText} from '../yamlText';

/** The headings of a knowledge page, each with what belongs there as a comment that no reader sees. */
const RHYTHM = [
  ['Wat is bekend?', 'Wat zeggen de bronnen? Zet elk cijfer in <Fact id="…">.'],
  ['Wat doe je morgen?', 'Stappen en zinnen om hardop te zeggen. Eigen werk in :::redactie.'],
  ['Valkuilen', 'Wat gaat vaak mis? Eigen werk in :::redactie.'],
  ['Om over na te denken', 'Eén vraag, in :::vraag.'],
  ['Lees verder', 'Twee tot vier links, met een halve zin waarom.'],
] as const;

const CARD = ['Vooraf', 'In het gesprek', 'Na afloop'] as const;

const CORE_SENTENCES = 3;

export const pageRecipe: Recipe = {
  id: 'pagina',
  label: 'Een pagina met uitleg, of een kaart om af te drukken',

  questions: (context) => [
    {
      name: 'kind',
      text: 'Wat voor pagina is het?',
      choices: [
        {value: 'kennis', label: 'Een pagina met uitleg over één onderwerp'},
        {value: 'kaart', label: 'Een kaart die op één vel past'},
      ],
    },
    {
      name: 'folder',
      text: 'Bij welk deel van de site hoort de pagina?',
      hint: 'Staat het deel er niet bij? Vraag het de beheerder.',
      choices: sectionsOf(context).map((folder) => ({value: folder, label: addressOf(folder)})),
    },
    {
      name: 'title',
      text: 'Wat is de titel?',
      hint: 'Het adres wordt ervan gemaakt: "Het eerste gesprek" wordt het-eerste-gesprek',
      check: (answer, {folder = ''}) => {
        if (slugOf(answer) === '') {
          return 'er zit geen letter in.';
        }
        const address = addressOf(fileOf(folder, answer));
        return context.documents.some((document) => document.address === address)
          ? `de pagina ${address} is er al. Kies een andere titel.`
          : undefined;
      },
    },
    {
      name: 'description',
      text: 'Welke vraag beantwoordt de pagina?',
      hint: 'Eén zin van 50 tot 170 tekens. Hij staat boven de tekst en in zoekmachines.',
      check: bySchema(FrontMatterSchema.entries.description),
    },
    {
      name: 'core',
      text: 'Wat is de kern, in drie zinnen?',
      hint: 'Wie alleen dit leest, moet het belangrijkste weten. Typ alles achter elkaar.',
      when: isKnowledge,
      check: (answer) => {
        const {sentences} = measureText([answer]);
        return sentences === CORE_SENTENCES
          ? undefined
          : `er ${sentences === 1 ? 'staat 1 zin' : `staan ${sentences} zinnen`}, en de kern heeft er precies drie.`;
      },
    },
    {
      name: 'purpose',
      text: 'Waarvoor is de kaart, in één zin?',
      hint: 'Zoals: Voor als je iemand voor het eerst belt.',
      when: (answers) => !isKnowledge(answers),
    },
    {
      name: 'drawing',
      text: 'Welke tekening past erbij?',
      optional: true,
      choices: DRAWINGS.map((drawing) => ({value: drawing, label: drawing})),
    },
  ],

  write: (answers, {today}) => {
    const {kind, folder = '', title = '', description = '', drawing} = answers;
    const fields = {
      title,
      description,
      kind,
      reviewed: today,
      ...(drawing === undefined ? {} : {drawing}),
    };
    const text = isKnowledge(answers) ? knowledgePage(answers) : card(answers);
    return [
      {
        kind: 'create',
        file: fileOf(folder, title),
        text: `---\n${yamlText(fields)}---\n\n${text}`,
      },
    ];
  },

  next: (_answers, [{file}]) => [
    `Bekijk het: typ npm start (als dat nog niet loopt) en open http://localhost:3000${addressOf(file)}`,
    'Schrijf nu onder elke kop. Wat tussen {/* en */} staat, ziet geen lezer.',
    'De pagina staat onderaan in de lijst van haar deel. Zet haar ergens anders met sidebar_position.',
  ],
};

const isKnowledge = ({kind}: Answers) => kind === 'kennis';

const knowledgePage = ({core = ''}: Answers) =>
  [
    `:::kern\n${core}\n:::\n`,
    ...RHYTHM.map(([heading, help]) => `## ${heading}\n\n{/* ${help} */}\n`),
  ].join('\n');

const card = ({purpose = ''}: Answers) =>
  [
    `:::redactie\n${purpose}\n`,
    ...CARD.map((heading) => `## ${heading}\n\n- {/* Twee of drie korte punten. */}\n`),
    ':::\n',
  ].join('\n');

const fileOf = (folder: string, title: string) => `${folder}/${slugOf(title)}.mdx`;

/** Folders that hold more than one page: those have a list of pages that a new one joins. */
function sectionsOf({documents}: Context): string[] {
  const count = new Map<string, number>();
  for (const {file} of documents) {
    const folder = file.slice(0, file.lastIndexOf('/'));
    count.set(folder, (count.get(folder) ?? 0) + 1);
  }
  return [...count]
    .filter(([folder, pages]) => folder.startsWith('docs/') && pages > 1)
    .map(([folder]) => folder)
    .toSorted();
}
