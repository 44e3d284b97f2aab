import {mediaPage, sharesPage} from '../../../../domain/media/mediaAddress';
import {FrontMatterSchema} from '../../../../schemas/frontMatter';
import {MEDIA_KINDS, MediaSchema, type Media} from '../../../../schemas/media';
import {TO_WRITE} from '../../../../schemas/text';
import {addressOf} from '../../documents/sections';
import {figureIn} from '../figureIn';
import {bySchema} from '../question';
import type {Context, Recipe} from '../recipe';
import {slugOf} from '../slug';
import {isToWrite} from '../toWrite';
import {yamlProse, yamlText} from '../yamlText';
import {mediaSkeleton} from './mediaSkeleton';

const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/media.schema.json\n';

const LABELS: Readonly<Record<Media['kind'], string>> = {
  webinar: 'Een webinar, met een eigen pagina',
  podcast: 'Een podcast, met een eigen pagina',
  film: 'Een film, op de pagina met alle films',
  plaat: 'Een plaat (infographic), op de pagina met de films',
};

export const mediaRecipe: Recipe = {
  id: 'opname',
  label: 'Een opname: een webinar, podcast, film of plaat',

  questions: (context) => [
    {
      name: 'kind',
      text: 'Wat voor opname is het?',
      choices: MEDIA_KINDS.map((kind) => ({value: kind, label: LABELS[kind]})),
    },
    {
      name: 'title',
      text: 'Wat is de titel?',
      hint: 'Zoals de maker hem noemt. Het adres wordt ervan gemaakt.',
      check: (answer) =>
        bySchema(MediaSchema.entries.title)(answer) ??
        takenBy(answer, context) ??
        figureIn(answer, context),
    },
    {
      name: 'about',
      text: 'Wat is het, in een of twee zinnen?',
      hint: 'Samen 50 tot 170 tekens. Alleen wat je zeker weet.',
      check: (answer) =>
        bySchema(FrontMatterSchema.entries.description)(answer) ?? figureIn(answer, context),
    },
    {
      name: 'date',
      text: 'Op welke dag was het, of kwam het online?',
      hint: 'Eerst het jaar, zoals 2026-11-21. Weet je het niet, laat dit dan leeg.',
      optional: true,
      check: bySchema(MediaSchema.entries.date),
    },
    {
      name: 'source',
      text: 'Uit welke bron weten we dit?',
      choices: context.catalog.sources.map(({record: {id, publisher, title}}) => ({
        value: id,
        label: `${publisher}: ${title}`,
      })),
    },
  ],

  write: ({kind = '', title = '', about = '', date = '', source = ''}, {catalog, today}) => {
    const known = MEDIA_KINDS.find((one) => one === kind) ?? 'webinar';
    const id = slugOf(title);
    const record = {
      id,
      kind: known,
      number:
        1 +
        Math.max(
          0,
          ...catalog.media
            .filter(({record: other}) => other.kind === known)
            .map(({record: other}) => other.number),
        ),
      title,
      about,
      ...(date === '' ? {} : {date}),
      sources: [source],
      ...mediaSkeleton(known),
    };
    const isProse = (text: string) => text === about || isToWrite(text);
    const data = {
      kind: 'create',
      file: `data/media/${id}.yaml`,
      text: SCHEMA_LINE + yamlProse([record], isProse),
    } as const;
    const page = pageOf(known, id);
    const front = {title, description: about, kind: 'overzicht', reviewed: today};
    return page === undefined
      ? [data]
      : [
          data,
          {
            kind: 'create',
            file: page,
            text: `---\n${yamlText(front)}---\n\n<Media id="${id}" />\n`,
          },
        ];
  },

  next: ({kind = ''}, [{file}, page]) => [
    `Open ${file} en zoek naar ${TO_WRITE}. Erachter staat wat er komt. Zet daar je eigen tekst neer.`,
    'Wat er bij recording hoort, lees je bij /redactie/opname',
    ...(page === undefined
      ? [
          `Zet op docs/films/index.mdx een regel neer waar deze ${kind} moet komen: <Media id="${idOf(file)}" />`,
        ]
      : [
          `Is alles geschreven? Typ npm start en open http://localhost:3000${addressOf(page.file)}`,
        ]),
  ],

  isDraft: true,
};

const idOf = (file: string) => file.replace(/^.*\/|\.yaml$/g, '');

/** The page of its own that a recording of this kind has. */
const pageOf = (kind: Media['kind'], id: string): string | undefined =>
  sharesPage({id, kind, example: false})
    ? undefined
    : `docs${mediaPage({id, kind, example: false})}.mdx`;

function takenBy(title: string, {catalog, documents}: Context): string | undefined {
  const id = slugOf(title);
  if (!/[a-z]/.test(id)) {
    return 'er zit geen letter in.';
  }
  const isTaken =
    catalog.media.some(({record}) => record.id === id) ||
    documents.some(({address}) => address === `/webinars/${id}` || address === `/podcasts/${id}`);
  return isTaken
    ? 'er is al een opname met deze titel. Kies een andere.'
    : bySchema(MediaSchema.entries.id)(id);
}
