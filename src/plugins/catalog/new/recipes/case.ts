import {CaseSchema} from '../../../../schemas/case';
import {FrontMatterSchema} from '../../../../schemas/frontMatter';
import {TO_WRITE} from '../../../../schemas/text';
import {addressOf} from '../../documents/sections';
import {figureIn} from '../figureIn';
import {bySchema, listOf} from '../question';
import type {Context, Recipe} from '../recipe';
import {slugOf} from '../slug';
import {isToWrite} from '../toWrite';
import {yamlProse, yamlText} from '../yamlText';
import {caseSkeleton} from './caseSkeleton';

const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/cases.schema.json\n';
const MOST_DOMAINS = 4;

export const caseRecipe: Recipe = {
  id: 'casus',
  label: 'Een casus: een verzonnen verhaal waarin de lezer kiest',

  questions: (context) => [
    {
      name: 'title',
      text: 'Wat is de titel van het verhaal?',
      hint: 'Kort, en zonder de afloop te verklappen. Het adres wordt ervan gemaakt.',
      check: (answer) =>
        bySchema(CaseSchema.entries.title)(answer) ??
        takenBy(answer, context) ??
        figureIn(answer, context),
    },
    {
      name: 'about',
      text: 'Waar gaat het over, in twee zinnen die nieuwsgierig maken?',
      hint: 'Samen 50 tot 170 tekens. Wie is de ander, en waar sta je voor? Alles is verzonnen.',
      check: (answer) =>
        bySchema(FrontMatterSchema.entries.description)(answer) ??
        bySchema(CaseSchema.entries.about)(answer) ??
        figureIn(answer, context),
    },
    {
      name: 'domains',
      text: 'Over welke leefgebieden gaat het?',
      hint: 'Kies er een tot vier. Zet er een komma tussen, zoals: 1, 3',
      most: MOST_DOMAINS,
      choices: context.catalog.lifeDomains.map(({record: {id, name}}) => ({
        value: id,
        label: name,
      })),
    },
    {
      name: 'dilemma',
      text: 'Waartussen wordt de coach heen en weer getrokken?',
      choices: withAbout(context.catalog.dilemmas),
    },
    {
      name: 'method',
      text: 'Met welke manier van intervisie kan een team het bespreken?',
      choices: withAbout(context.catalog.methods),
    },
  ],

  write: ({title = '', about = '', domains, dilemma, method}, {today}) => {
    const id = slugOf(title);
    const head = {id, version: 1, title, about, domains: listOf(domains), dilemma, method};
    const page = {title, description: about, kind: 'hulpmiddel', reviewed: today};
    const isProse = (text: string) => text === about || isToWrite(text);
    return [
      {
        kind: 'create',
        file: `data/cases/${id}.yaml`,
        text: SCHEMA_LINE + yamlProse([{...head, ...caseSkeleton()}], isProse),
      },
      {
        kind: 'create',
        file: pageOf(title),
        text: `---\n${yamlText(page)}---\n\n<Case id="${id}" />\n`,
      },
    ];
  },

  next: (_answers, [{file}, page]) => [
    `Open ${file} en zoek naar ${TO_WRITE}. Erachter staat wat er komt. Zet daar je eigen tekst neer.`,
    'Wat een moment, een keuze en een einde is, lees je bij /redactie/casus',
    'Kijk tussendoor na met npm run check:data: dat noemt wat nog open is, met de regel.',
    `Is alles geschreven? Typ npm start en open http://localhost:3000${addressOf(page?.file ?? '')}`,
  ],

  isDraft: true,
};

const pageOf = (title: string) => `docs/casussen/${slugOf(title)}.mdx`;

/** Choices that say what they stand for: a name alone does not tell. */
const withAbout = (records: readonly {record: {id: string; name: string; about: string}}[]) =>
  records.map(({record: {id, name, about}}) => ({value: id, label: `${name}. ${about}`}));

function takenBy(title: string, {catalog, documents}: Context): string | undefined {
  const id = slugOf(title);
  if (!/[a-z]/.test(id)) {
    return 'er zit geen letter in.';
  }
  const isTaken =
    catalog.cases.some(({record}) => record.id === id) ||
    documents.some(({address}) => address === addressOf(pageOf(title)));
  return isTaken
    ? 'er is al een casus of pagina met deze titel. Kies een andere.'
    : bySchema(CaseSchema.entries.id)(id);
}
