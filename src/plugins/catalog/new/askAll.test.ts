import {askAll, Stopped} from './askAll';
import type {Question} from './question';
import {scriptedTalk} from './scriptedTalk';

const WORD: Question = {name: 'word', text: 'Welk woord?'};

const DRAWING: Question = {
  name: 'drawing',
  text: 'Welke tekening?',
  choices: [
    {value: 'deur', label: 'Een deur'},
    {value: 'brief', label: 'Een brief'},
  ],
};

const SHORT: Question = {
  name: 'word',
  text: 'Welk woord?',
  check: (answer) => (answer.length > 3 ? 'het is te lang.' : undefined),
};

/** The answers, and what was said on both sides. */
async function talkOver(questions: readonly Question[], typed: readonly string[]) {
  const {talk, lines} = scriptedTalk(typed);
  return {answers: await askAll(questions, talk), lines};
}

test('asks a question with its hint and choices', async () => {
  const {lines} = await talkOver([{...DRAWING, hint: 'Kies er een.'}], ['1']);
  expect(lines).toEqual([
    '',
    'Welke tekening?',
    '  Kies er een.',
    '  1. Een deur',
    '  2. Een brief',
    '> 1',
  ]);
});

test('says of an optional question that it may be skipped', async () => {
  const {lines} = await talkOver([{...WORD, optional: true}], ['']);
  expect(lines).toEqual(['', 'Welk woord? (Enter = overslaan)', '> ']);
});

describe('a question with something else for Enter alone', () => {
  const slug: Question = {
    name: 'slug',
    text: 'Welk adres?',
    otherwise: ({word = ''}) => `bij-${word}`,
  };

  test('says what that is, and takes it', async () => {
    const {answers, lines} = await talkOver([WORD, slug], ['huis', '']);
    expect(answers).toEqual({word: 'huis', slug: 'bij-huis'});
    expect(lines).toContain('Welk adres? (Enter = bij-huis)');
  });

  test('takes another answer', async () => {
    expect((await talkOver([WORD, slug], ['huis', 'anders'])).answers).toMatchObject({
      slug: 'anders',
    });
  });

  test('refuses what will not do, also when it was Enter alone', async () => {
    const short = {...SHORT, otherwise: () => 'huisje'};
    const {answers, lines} = await talkOver([short], ['', 'hut']);
    expect(lines).toContain('  Dat kan niet: het is te lang.');
    expect(answers).toEqual({word: 'hut'});
  });
});

test('takes off the spaces around an answer', async () => {
  expect((await talkOver([WORD], ['  case load '])).answers).toEqual({word: 'case load'});
});

test.each(['', '   '])(
  'leaves out an optional question that is answered with "%s"',
  async (typed) => {
    const {answers} = await talkOver([{...WORD, optional: true}, DRAWING], [typed, '2']);
    expect(answers).toEqual({drawing: 'brief'});
  },
);

test('leaves out an optional choice that is skipped', async () => {
  expect((await talkOver([{...DRAWING, optional: true}], [''])).answers).toEqual({});
});

test.each(['', '   ', '\t'])('does not take "%s" for an answer', async (typed) => {
  const {answers, lines} = await talkOver([WORD], [typed, 'caseload']);
  expect(lines).toContain('  Dat kan niet: er staat nog niets. Typ je antwoord en druk op Enter.');
  expect(answers).toEqual({word: 'caseload'});
});

test.each(['1', ' 1 ', '1.', 'deur'])('takes "%s" for the first choice', async (typed) => {
  expect((await talkOver([DRAWING], [typed])).answers).toEqual({drawing: 'deur'});
});

test.each(['0', '-1', '1.5', '1,5', '3', 'x', 'NaN'])(
  'refuses "%s" where a choice is asked',
  async (typed) => {
    const {answers, lines} = await talkOver([DRAWING], [typed, '2']);
    expect(lines).toContain('  Dat kan niet: kies een nummer van 1 tot en met 2.');
    expect(answers).toEqual({drawing: 'brief'});
  },
);

describe('where several may be chosen', () => {
  const SEVERAL: Question = {
    name: 'days',
    text: 'Welke dagen?',
    most: 2,
    choices: ['ma', 'di', 'wo'].map((day) => ({value: day, label: `Op ${day}`})),
  };

  test.each([
    ['2', 'di'],
    ['1, 3', 'ma, wo'],
    ['3,1', 'wo, ma'],
    ['1 2', 'ma, di'],
    ['2, 2,', 'di'],
    ['wo, 1', 'wo, ma'],
  ])('takes "%s" for "%s"', async (typed, days) => {
    expect((await talkOver([SEVERAL], [typed])).answers).toEqual({days});
  });

  test.each([
    ['1, 4', 'kies nummers van 1 tot en met 3, met een komma ertussen.'],
    ['1 en 2', 'kies nummers van 1 tot en met 3, met een komma ertussen.'],
    ['1, 2, 3', 'dit zijn er 3. Kies er hoogstens 2.'],
    [',', 'er staat nog niets. Typ je antwoord en druk op Enter.'],
  ])('refuses "%s"', async (typed, message) => {
    const {answers, lines} = await talkOver([SEVERAL], [typed, '1']);
    expect(lines).toContain(`  Dat kan niet: ${message}`);
    expect(answers).toEqual({days: 'ma'});
  });
});

test('refuses an empty answer where a choice must be made', async () => {
  const {lines} = await talkOver([DRAWING], ['', '2']);
  expect(lines).toContain('  Dat kan niet: er staat nog niets. Typ je antwoord en druk op Enter.');
});

test('says what is wrong as often as it is, without asking the whole question again', async () => {
  const {answers, lines} = await talkOver([SHORT], ['caseload', 'intervisie', 'wet']);
  expect(lines).toEqual([
    '',
    'Welk woord?',
    '> caseload',
    '  Dat kan niet: het is te lang.',
    '> intervisie',
    '  Dat kan niet: het is te lang.',
    '> wet',
  ]);
  expect(answers).toEqual({word: 'wet'});
});

test('checks an optional answer that is given', async () => {
  const {lines} = await talkOver([{...SHORT, optional: true}], ['caseload', '']);
  expect(lines).toContain('  Dat kan niet: het is te lang.');
});

test('checks an answer beside those before it', async () => {
  const other: Question = {
    name: 'other',
    text: 'Welk ander woord?',
    check: (answer, {word}) => (answer === word ? 'dat had je al.' : undefined),
  };
  const {answers, lines} = await talkOver([WORD, other], ['wet', 'wet', 'recht']);
  expect(lines).toContain('  Dat kan niet: dat had je al.');
  expect(answers).toEqual({word: 'wet', other: 'recht'});
});

test('asks only what makes sense after the answers before', async () => {
  const why: Question = {name: 'why', text: 'Waarom?', when: ({drawing}) => drawing === 'deur'};
  expect((await talkOver([DRAWING, why], ['1', 'daarom'])).answers).toEqual({
    drawing: 'deur',
    why: 'daarom',
  });
  const {answers, lines} = await talkOver([DRAWING, why], ['2', 'daarom']);
  expect(answers).toEqual({drawing: 'brief'});
  expect(lines).not.toContain('Waarom?');
});

test.each([
  ['before the first answer', []],
  ['half-way', ['caseload']],
  ['after a wrong answer', ['caseload', '0']],
])('stops when input ends %s', async (_title, typed) => {
  const {talk} = scriptedTalk(typed);
  await expect(askAll([WORD, DRAWING], talk)).rejects.toThrow(Stopped);
});
