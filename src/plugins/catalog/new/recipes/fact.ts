import {FactSchema} from '../../../../schemas/fact';
import {didYouMean} from '../../data/closest';
import {bySchema, listOf} from '../question';
import type {Context, Recipe} from '../recipe';
import {yamlText} from '../yamlText';

export const factRecipe: Recipe = {
  id: 'feit',
  label: 'Een feit: een cijfer of bevinding met bron en grens',

  questions: (context) => [
    {
      name: 'letter',
      text: 'Bij welke groep hoort het feit?',
      choices: groupsOf(context).map(({letter, file}) => ({
        value: letter,
        label: GROUP_NAMES[letter] ?? file,
      })),
    },
    {
      name: 'kind',
      text: 'Waar komt het vandaan?',
      choices: [
        {value: 'onderzoek', label: 'Uit onderzoek, of gemeld door een bron'},
        {value: 'literatuur', label: 'Uit vakliteratuur'},
      ],
    },
    {
      name: 'statement',
      text: 'Wat is het feit?',
      hint: 'In je eigen woorden, niet sterker dan de bron. Neem geen zin over.',
      check: bySchema(FactSchema.entries.statement),
    },
    {
      name: 'sources',
      text: 'In welke bron staat het?',
      hint: 'De korte naam achter id in data/sources.yaml. Zijn het er meer, zet er dan een komma tussen.',
      check: (answer) => {
        if (listOf(answer).length === 0) {
          return 'noem minstens één bron.';
        }
        const ids = context.catalog.sources.map(({record}) => record.id);
        const unknown = listOf(answer).find((id) => !ids.includes(id));
        return (
          unknown &&
          `"${unknown}" staat niet in data/sources.yaml.${didYouMean(unknown, ids)} Een nieuwe bron maak je met npm run new bron.`
        );
      },
    },
    {
      name: 'limit',
      text: 'Wat zegt de bron níet?',
      hint: 'De grens, zoals: het aantal deelnemers staat er niet bij. Een feit zonder grens bestaat niet.',
      check: bySchema(FactSchema.entries.limit),
    },
  ],

  write: ({letter = '', kind, statement, sources, limit}, context) => {
    const group = groupsOf(context).find((candidate) => candidate.letter === letter);
    const record = {id: nextId(letter, context), kind, statement, sources: listOf(sources), limit};
    return [
      {
        kind: 'insert',
        file: group?.file ?? '',
        text: yamlText([record]),
        ...(group?.after === undefined ? {} : {before: group.after}),
      },
    ];
  },

  next: (_answers, [{text}]) => {
    const id = /id: (\w+)/.exec(text)?.[1] ?? '';
    return [
      `Gebruik het in een pagina: <Fact id="${id}">de woorden in je zin</Fact>`,
      'Staat er een getal in het feit? Lees /redactie/feit-en-bron: dan hoort er nog een veld bij.',
    ];
  },
};

/** What the letters stand for; a letter that is not named here is shown by its file. */
const GROUP_NAMES: Readonly<Record<string, string>> = {
  A: 'A: de pilots',
  B: 'B: achtergrond van de pilots',
  E: 'E: het experiment in Apeldoorn en Epe',
  H: 'H: uren en formatie',
  J: 'J: de wet',
  K: 'K: de FIP-aanpak',
  L: 'L: lessen uit de pilots',
  M: 'M: de Participatieladder',
  N: 'N: intervisie in de vakliteratuur',
  P: 'P: de randvoorwaarden',
  R: 'R: resultaten van de pilots',
  T: 'T: het artikel in het vaktijdschrift',
  V: 'V: verwant onderzoek',
  W: 'W: webinars, podcasts en films',
  Y: 'Y: privacy',
  Z: 'Z: zelfbeoordeling in de vakliteratuur',
};

type Group = {
  letter: string;
  file: string;
  /** First line after the last fact with this letter, where it is not the end of the file. */
  after?: number;
};

/** The groups as they stand in the files: each letter, its file, and where a new fact goes. */
function groupsOf({catalog: {facts}}: Context): Group[] {
  const groups = new Map<string, Group>();
  facts.forEach(({record, file}, index) => {
    const letter = record.id.charAt(0);
    const next = facts[index + 1];
    const line = next?.file === file ? next.line : undefined;
    groups.set(letter, {letter, file, ...(line === undefined ? {} : {after: line})});
  });
  return [...groups.values()];
}

/** The highest number of the group and one more: a number that is gone is not used again. */
function nextId(letter: string, {catalog: {facts}}: Context): string {
  const numbers = facts
    .map(({record}) => record.id)
    .filter((id) => id.startsWith(letter))
    .map((id) => Number(id.slice(1)));
  return `${letter}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
