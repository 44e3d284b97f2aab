import {createTermFinder, isAbbreviation, keyOf} from './createTermFinder';

const find = createTermFinder([
  {id: 'caseload', forms: ['caseload', 'caseloads']},
  {id: 'begeleiding', forms: ['begeleiding']},
  {id: 'persoonlijke-begeleiding', forms: ['persoonlijke begeleiding']},
  {id: 'ap', forms: ['Autoriteit Persoonsgegevens', 'AP']},
]);

const idsIn = (text: string) => find(text).map(({id}) => id);

test('finds a term in any form and case, in reading order', () => {
  expect(idsIn('Begeleiding vraagt een kleine caseload; grote caseloads niet.')).toEqual([
    'begeleiding',
    'caseload',
    'caseload',
  ]);
});

test('tells where the words stand', () => {
  const text = 'Een kleine caseload.';
  const [use] = find(text);
  expect(text.slice(use?.index, (use?.index ?? 0) + (use?.length ?? 0))).toBe('caseload');
});

test('takes the longest term that fits, also across the end of a line', () => {
  expect(idsIn('over persoonlijke\nbegeleiding')).toEqual(['persoonlijke-begeleiding']);
});

test.each(['caseloadgrens', 'topcaseload', 'caseload-overleg', 'mijn-caseload', 'caseload2'])(
  'leaves %s alone: it is another word',
  (word) => {
    expect(idsIn(`De ${word} hier.`)).toEqual([]);
  },
);

test.each(['caseload.', '‘caseload’', '(caseload)', 'caseload,', 'caseload - en'])(
  'finds the term in %s',
  (words) => {
    expect(idsIn(words)).toEqual(['caseload']);
  },
);

test('finds an abbreviation in capitals only', () => {
  expect(idsIn('De AP keek. Zo was het ap.')).toEqual(['ap']);
});

test('finds nothing when there are no terms', () => {
  expect(createTermFinder([])('caseload')).toEqual([]);
});

test('reads signs in a form as signs', () => {
  expect(createTermFinder([{id: 'x', forms: ['a.b']}])('acb a.b')).toHaveLength(1);
});

test.each([
  ['Caseload', 'caseload'],
  ['CASELOADS', 'caseloads'],
  ['Één loket', 'één loket'],
  ['persoonlijke  begeleiding', 'persoonlijke begeleiding'],
  ['persoonlijke\nbegeleiding', 'persoonlijke begeleiding'],
  ['case-load', 'case-load'],
])('%j has the key %j', (form, key) => {
  expect(keyOf(form)).toBe(key);
});

test('keeps apart forms that differ in more than case and spaces', () => {
  expect(keyOf('case load')).not.toBe(keyOf('caseload'));
  expect(keyOf('een loket')).not.toBe(keyOf('één loket'));
});

test.each([
  ['AP', true],
  ['NJi', true],
  ['Wmo', false],
  ['Doe Mee', false],
])('%s is an abbreviation: %s', (form, expected) => {
  expect(isAbbreviation(form)).toBe(expected);
});
