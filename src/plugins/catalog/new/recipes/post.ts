import {PostSchema} from '../../../../schemas/post';
import {PartialDateSchema} from '../../../../schemas/text';
import type {Answers} from '../question';
import {bySchema} from '../question';
import type {Recipe} from '../recipe';
import {slugOf} from '../slug';
import {yamlText} from '../yamlText';

export const postRecipe: Recipe = {
  id: 'bericht',
  label: 'Een bericht: nieuws of een terugblik',

  questions: ({documents}) => [
    {
      name: 'kind',
      text: 'Wat voor bericht is het?',
      choices: [
        {value: 'nieuws', label: 'Nieuws van deze site'},
        {value: 'terugblik', label: 'Een terugblik op iets wat eerder gebeurde'},
      ],
    },
    {
      name: 'event',
      text: 'Wanneer gebeurde het?',
      hint: 'Alleen zo precies als de bron het zegt: 2018, 2018-11 of 2018-11-30',
      when: isLookBack,
      check: bySchema(PartialDateSchema),
    },
    {
      name: 'title',
      text: 'Wat is de titel?',
      hint: 'Kort en gewoon, zoals: Een nieuwe kaart voor het eerste gesprek',
      check: (answer, answers) => {
        if (slugOf(answer) === '') {
          return 'er zit geen letter in.';
        }
        const address = addressFor(answer, answers);
        return documents.some((document) => document.address === address)
          ? 'er is al een bericht met deze titel. Kies een andere.'
          : undefined;
      },
    },
    {
      name: 'description',
      text: 'Waar gaat het over, in één zin?',
      hint: 'Tussen 30 en 170 tekens. De zin staat in de lijst met nieuws.',
      check: bySchema(PostSchema.entries.description),
    },
    {
      name: 'text',
      text: 'Wat wil je vertellen?',
      hint: 'Eén alinea is genoeg. Typ alles achter elkaar: Enter sluit je antwoord af.',
    },
  ],

  write: ({title = '', description = '', text = '', event, ...answers}, {today}) => {
    const name = slugOf(title);
    const folder = isLookBack(answers) ? 'terugblik/' : '';
    const fields = {
      title,
      description,
      date: today,
      ...(event === undefined ? {} : {event}),
      slug: `${folder}${name}`,
    };
    return [
      {
        kind: 'create',
        file: `blog/${folder}${event ?? today}-${name}.mdx`,
        text: `---\n${yamlText(fields)}---\n\n${text}\n\n{/* truncate */}\n`,
      },
    ];
  },

  next: ({title = '', ...answers}) => [
    `Bekijk het: typ npm start (als dat nog niet loopt) en open http://localhost:3000${addressFor(title, answers)}`,
    'Wil je meer vertellen? Schrijf verder in het bestand, onder de regel met truncate.',
  ],
};

const addressFor = (title: string, answers: Answers) =>
  `/nieuws/${isLookBack(answers) ? 'terugblik/' : ''}${slugOf(title)}`;

const isLookBack = ({kind}: Answers) => kind === 'terugblik';
