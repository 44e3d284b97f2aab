import type * as v from 'valibot';
import type {QuestionSchema} from '../../../../schemas/check';
import {toWrite} from '../toWrite';

type Asked = v.InferInput<typeof QuestionSchema>;

const option = (id: string, right: boolean, text: string) => ({
  id,
  text: toWrite(text),
  right,
  why: toWrite(
    right
      ? 'waarom dit past, en wat de ander eraan heeft.'
      : 'wat hier goed aan is, en waarom het nu toch niet past.',
  ),
});

const one = (id: string): Asked => ({
  id,
  kind: 'one',
  ask: toWrite('een moment uit het werk, in een paar zinnen. Eindig met: Wat doe je?'),
  options: [
    option('antwoord-a', false, 'een antwoord dat een goede collega zou kunnen geven.'),
    option('antwoord-b', true, 'het beste antwoord, ongeveer even lang als de andere.'),
    option('antwoord-c', false, 'nog een antwoord dat verstandig klinkt.'),
  ],
});

const several = (id: string): Asked => ({
  id,
  kind: 'several',
  ask: toWrite('een vraag waarop meer dan één antwoord klopt, zoals: Wat helpt hier?'),
  options: [
    option('antwoord-a', true, 'iets wat klopt.'),
    option('antwoord-b', false, 'iets wat logisch klinkt, en toch niet klopt.'),
    option('antwoord-c', true, 'nog iets wat klopt, maar minder voor de hand ligt.'),
    option('antwoord-d', false, 'iets wat op een ander moment wel zou kloppen.'),
  ],
});

const statement = (id: string): Asked => ({
  id,
  kind: 'true-false',
  ask: toWrite('een zin die klopt of niet klopt, en waar collega’s over kunnen twijfelen.'),
  right: false,
  whyTrue: toWrite('wat iemand leest die "klopt" koos.'),
  whyFalse: toWrite('wat iemand leest die "klopt niet" koos.'),
});

const order = (id: string): Asked => ({
  id,
  kind: 'order',
  ask: toWrite('een moment uit het werk, en de vraag: In welke volgorde doe je dit?'),
  items: ['eerst', 'daarna', 'als laatste'].map((when, index) => ({
    id: `stap-${'abc'.charAt(index)}`,
    text: toWrite(`wat je ${when} doet.`),
    why: toWrite('waarom deze stap op deze plek hoort.'),
  })),
});

const match = (id: string): Asked => ({
  id,
  kind: 'match',
  ask: toWrite('wat de lezer bij elkaar zoekt, zoals: Wat doe je bij welk antwoord?'),
  pairs: ['a', 'b', 'c'].map((letter) => ({
    id: `paar-${letter}`,
    left: toWrite('wat links staat, zoals iets wat iemand zegt.'),
    right: toWrite('wat daarbij hoort, en bij geen van de andere.'),
    why: toWrite('waarom deze twee bij elkaar horen.'),
  })),
});

/** The longest end of an id that a question gets, behind that of its check. */
export const LONGEST_SUFFIX = '-meer-antwoorden';

/** A question of each kind that holds together, of which every text is still to be written. */
export const checkSkeleton = (id: string): readonly Asked[] => [
  one(`${id}-een-antwoord`),
  several(`${id}${LONGEST_SUFFIX}`),
  statement(`${id}-stelling`),
  order(`${id}-volgorde`),
  match(`${id}-paren`),
];
