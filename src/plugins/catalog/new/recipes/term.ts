import {keyOf} from '../../../../domain/glossary/createTermFinder';
import {formsOf} from '../../../../domain/glossary/formsOf';
import {TermSchema} from '../../../../schemas/term';
import {didYouMean} from '../../data/closest';
import {bySchema, listOf} from '../question';
import type {Context, Recipe} from '../recipe';
import {slugOf} from '../slug';
import {unknownPage} from '../unknownPage';
import {yamlText} from '../yamlText';

const FILE = 'data/terms.yaml';

export const termRecipe: Recipe = {
  id: 'begrip',
  label: 'Een begrip: een woord met uitleg',

  questions: (context) => [
    {
      name: 'term',
      text: 'Welk woord wil je uitleggen?',
      hint: 'Schrijf het zoals het midden in een zin staat, zoals: caseload',
      check: (answer) =>
        bySchema(TermSchema.entries.term)(answer) ??
        (/\p{L}/u.test(answer)
          ? takenBy(answer, context)
          : 'er zit geen letter in. Typ het woord dat je wilt uitleggen.'),
    },
    {
      name: 'definition',
      text: 'Wat betekent het?',
      hint: 'Een of twee hele zinnen in gewone taal, die je ook zonder de pagina begrijpt.',
      check: bySchema(TermSchema.entries.definition),
    },
    {
      name: 'forms',
      text: 'In welke andere vormen staat het woord in een tekst?',
      hint: 'Een meervoud of afkorting, met een komma ertussen, zoals: caseloads, case load',
      optional: true,
      check: (answer) =>
        listOf(answer)
          .map((form) => takenBy(form, context))
          .find(Boolean),
    },
    {
      name: 'sources',
      text: 'Uit welke bron komt de uitleg?',
      hint: 'De korte naam achter id in data/sources.yaml, zoals: divosa-2020. Sla over als jullie hem zelf bedachten.',
      optional: true,
      check: (answer) => {
        const ids = context.catalog.sources.map(({record}) => record.id);
        const unknown = listOf(answer).find((id) => !ids.includes(id));
        return (
          unknown && `"${unknown}" staat niet in data/sources.yaml.${didYouMean(unknown, ids)}`
        );
      },
    },
    {
      name: 'page',
      text: 'Op welke pagina staat er meer over?',
      hint: 'Het adres zonder schuine streep aan het eind, zoals: /randvoorwaarden/caseload',
      optional: true,
      check: (answer) => unknownPage(answer, context),
    },
  ],

  write: ({term = '', definition = '', forms, sources, page}, {catalog}) => {
    const record = {
      id: slugOf(term),
      term,
      ...listField(
        'forms',
        listOf(forms).filter((form) => form !== term),
      ),
      definition,
      ...listField('sources', listOf(sources)),
      ...(page === undefined ? {} : {page}),
    };
    // The list is kept in alphabetical order, so that an editor finds a word by eye.
    const next = catalog.terms.find(
      (other) => other.file === FILE && other.record.term.localeCompare(term, 'nl') > 0,
    );
    return [
      {
        kind: 'insert',
        file: FILE,
        text: yamlText([record]),
        ...(next?.line === undefined ? {} : {before: next.line}),
      },
    ];
  },

  next: ({term = ''}) => [
    `Bekijk het: typ npm start (als dat nog niet loopt) en open http://localhost:3000/begrippen#${slugOf(term)}`,
    'Staat het woord in een pagina, dan krijgt het daar vanzelf een stippellijn met de uitleg.',
  ],
};

/** A field that is left out when there is nothing in it; each item once. */
const listField = (name: string, items: readonly string[]) =>
  items.length === 0 ? {} : {[name]: [...new Set(items)]};

function takenBy(form: string, {catalog}: Context): string | undefined {
  const other = catalog.terms.find(
    ({record}) =>
      record.id === slugOf(form) || formsOf(record).some((known) => keyOf(known) === keyOf(form)),
  );
  return other && `"${form}" staat er al, bij "${other.record.term}".`;
}
