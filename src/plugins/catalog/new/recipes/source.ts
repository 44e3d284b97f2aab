import {SOURCE_KINDS} from '../../../../schemas/source';
import {HttpsUrlSchema, PartialDateSchema} from '../../../../schemas/text';
import {bySchema, type Answers} from '../question';
import type {Recipe} from '../recipe';
import {slugOf} from '../slug';
import {yamlText} from '../yamlText';

const FILE = 'data/sources.yaml';

export const sourceRecipe: Recipe = {
  id: 'bron',
  label: 'Een bron: een rapport, artikel of webpagina',

  questions: ({catalog}) => [
    {name: 'title', text: 'Wat is de titel van de bron?', hint: 'Precies zoals hij er staat.'},
    {
      name: 'publisher',
      text: 'Wie spreekt er?',
      hint: 'De uitgever of organisatie, zoals: Divosa',
      check: (answer) => (slugOf(answer) === '' ? 'er zit geen letter in.' : undefined),
    },
    {
      name: 'kind',
      text: 'Wat voor bron is het?',
      choices: SOURCE_KINDS.map((kind) => ({value: kind, label: kind})),
    },
    {
      name: 'iso',
      text: 'Van wanneer is de bron?',
      hint: 'Zo precies als bekend: 2020, 2020-06 of 2020-06-18',
      optional: true,
      check: bySchema(PartialDateSchema),
    },
    {
      name: 'date',
      text: 'Hoe schrijf je die datum in gewone woorden?',
      hint: 'Zoals: 18 juni 2020. Of, als je het niet weet: zonder datum',
      check: (answer, answers) => {
        const id = idOf({...answers, date: answer});
        return catalog.sources.some(({record}) => record.id === id)
          ? `er is al een bron ${id}. Zet er een woord bij, zoals: ${answer}, bijlage`
          : undefined;
      },
    },
    {name: 'about', text: 'Wat staat erin, in één of twee zinnen?'},
    {
      name: 'bias',
      text: 'Waar moet een lezer op letten?',
      hint: 'Bijvoorbeeld: de organisatie werkte zelf mee aan het onderzoek.',
    },
    {
      name: 'url',
      text: 'Wat is het adres bij de uitgever zelf?',
      hint: 'Het begint met https://. Vul het alleen in als je de pagina net open had: vandaag wordt de dag van controle.',
      optional: true,
      check: bySchema(HttpsUrlSchema),
    },
    {
      name: 'urlReason',
      text: 'Waarom is er geen adres?',
      hint: 'Bijvoorbeeld: Alleen op papier verschenen.',
      when: ({url}) => url === undefined,
    },
  ],

  write: (answers, {today}) => {
    const {title, publisher, kind, iso, about, bias, url, urlReason} = answers;
    const record = {
      id: idOf(answers),
      title,
      kind,
      publisher,
      date: {text: answers['date'], ...(iso === undefined ? {} : {iso})},
      about,
      bias,
      ...(url === undefined ? {urlReason} : {url}),
      // Who gives an address here has just had it open.
      checked: url === undefined ? null : today,
    };
    return [{kind: 'insert', file: FILE, text: yamlText([record])}];
  },

  next: (answers) => [
    `Gebruik de bron in een feit: npm run new feit, met bron ${idOf(answers)}`,
    `Bekijk hem: typ npm start (als dat nog niet loopt) en open http://localhost:3000/bronnen#${idOf(answers)}`,
  ],
};

/** Publisher and year, and what else tells two sources of one year apart. */
function idOf({publisher = '', date: words = '', iso}: Answers): string {
  const year = iso?.slice(0, 4) ?? /\d{4}/.exec(words)?.[0] ?? 'zonder datum';
  const extra = words.includes(',') ? words.slice(words.indexOf(',') + 1) : '';
  return slugOf(`${publisher} ${year} ${extra}`);
}
