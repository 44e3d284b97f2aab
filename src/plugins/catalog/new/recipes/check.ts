import * as v from 'valibot';
import {CheckSchema} from '../../../../schemas/check';
import {FrontMatterSchema} from '../../../../schemas/frontMatter';
import {ItemIdSchema} from '../../../../schemas/itemId';
import {TO_WRITE} from '../../../../schemas/text';
import {addressOf} from '../../documents/sections';
import {figureIn} from '../figureIn';
import {bySchema} from '../question';
import type {Context, Recipe} from '../recipe';
import {slugOf} from '../slug';
import {isToWrite} from '../toWrite';
import {unknownPage} from '../unknownPage';
import {yamlProse, yamlText} from '../yamlText';
import {checkSkeleton, LONGEST_SUFFIX} from './checkSkeleton';

const SCHEMA_LINE = '# yaml-language-server: $schema=../schemas/checks.schema.json\n';

/** Characters of an id that leave room for what its questions put behind it. */
const LONGEST_ID = 80 - LONGEST_SUFFIX.length;

const MinutesSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,2}$/, 'typ alleen een getal, zoals: 5'),
  v.transform(Number),
  CheckSchema.entries.minutes,
);

export const checkRecipe: Recipe = {
  id: 'oefenvragen',
  label: 'Oefenvragen: een paar vragen over één pagina, met uitleg',

  questions: (context) => [
    {
      name: 'topic',
      text: 'Waar gaan de vragen over?',
      hint: 'Een paar woorden die passen achter "Vragen over", zoals: klein beginnen',
      check: (answer) =>
        bySchema(CheckSchema.entries.title)(answer) ??
        (/[a-z]/.test(slugOf(answer)) ? undefined : 'er zit geen letter in.') ??
        figureIn(answer, context),
    },
    {
      name: 'id',
      text: 'Welke korte naam krijgen ze in het adres?',
      hint: 'Kleine letters en streepjes. Later kan het niet meer anders.',
      otherwise: ({topic = ''}) => slugOf(topic),
      check: (answer) => wrongId(answer, context),
    },
    {
      name: 'about',
      text: 'Wat oefent de lezer ermee, in één zin?',
      hint: 'Van 50 tot 170 tekens. Begin met: Je oefent',
      check: (answer) =>
        bySchema(FrontMatterSchema.entries.description)(answer) ??
        bySchema(CheckSchema.entries.about)(answer) ??
        figureIn(answer, context),
    },
    {
      name: 'page',
      text: 'Welke pagina legt uit wat je vraagt?',
      hint: 'Het adres zonder schuine streep aan het eind, zoals: /methodiek/klein-beginnen',
      check: (answer) => unknownPage(answer, context),
    },
    {
      name: 'minutes',
      text: 'Hoeveel minuten duurt het, met het lezen van de uitleg erbij?',
      hint: 'Een schatting is genoeg. Voor vijf vragen is het vaak: 5',
      check: bySchema(MinutesSchema),
    },
  ],

  write: ({topic = '', id = '', about = '', page, minutes}, {catalog, today}) => {
    const number = Math.max(0, ...catalog.checks.map(({record}) => record.number)) + 1;
    const title = topic.charAt(0).toUpperCase() + topic.slice(1);
    const check = {id, number, title, about, minutes: Number(minutes), page};
    const fields = {
      title: `Vragen over ${topic}`,
      description: about,
      kind: 'hulpmiddel',
      reviewed: today,
      sidebar_label: title,
      sidebar_position: number,
    };
    return [
      {
        kind: 'create',
        file: `data/checks/${id}.yaml`,
        text: SCHEMA_LINE + yamlProse([{...check, questions: checkSkeleton(id)}], isToWrite),
      },
      {
        kind: 'create',
        file: pageOf(id),
        text: `---\n${yamlText(fields)}---\n\n<Quiz id="${id}" />\n`,
      },
    ];
  },

  next: (_answers, [{file}, page]) => [
    `Open ${file} en zoek naar ${TO_WRITE}. Erachter staat wat er komt. Zet daar je eigen tekst neer.`,
    'Er staat één vraag van elke soort. Houd er drie tot tien over; hoe dat gaat, lees je bij /redactie/oefenvragen',
    `Kijk tussendoor na met npm run check:data: dat noemt wat nog open is, met de regel. Stuur het pas op als nergens meer ${TO_WRITE} staat.`,
    `Bekijk het: typ npm start (als dat nog niet loopt) en open http://localhost:3000${addressOf(page?.file ?? '')}`,
  ],

  isDraft: true,
};

const pageOf = (id: string) => `docs/leren/vragen/${id}.mdx`;

function wrongId(id: string, {catalog, documents}: Context): string | undefined {
  const isTaken =
    catalog.checks.some(({record}) => record.id === id) ||
    documents.some(({address}) => address === addressOf(pageOf(id)));
  if (isTaken || id === 'index') {
    return `/leren/vragen/${id} is er al. Kies een andere korte naam.`;
  }
  return id.length > LONGEST_ID
    ? `houd de korte naam onder ${LONGEST_ID} tekens.`
    : bySchema(ItemIdSchema)(id);
}
