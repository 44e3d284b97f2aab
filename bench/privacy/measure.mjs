// @ts-check
// Counts what was found of what is there. Nothing here knows how it is found.

/** @typedef {import('../../src/domain/privacy/finding').Finding} Finding */
/** @typedef {import('../../src/domain/privacy/finding').FindingKind} FindingKind */

/**
 * @typedef {object} Example
 * @property {string} text
 * @property {readonly {kind: FindingKind, text: string}[]} finds in the order of the text
 */

/**
 * @typedef {object} Counts
 * @property {number} there what should be found
 * @property {number} hit of these, how many a finding of the same kind touches
 * @property {number} whole of these, how many one finding covers
 * @property {number} found findings
 * @property {number} right of these, how many touch what should be found, of the same kind
 */

/** Names last: they are a hint, and no bar asks for them. */
export const KINDS = /** @type {const} */ ([
  'bsn',
  'phone',
  'email',
  'iban',
  'address',
  'birth-date',
  'plate',
  'name',
]);

/**
 * @param {readonly Example[]} examples
 * @param {(text: string) => Finding[]} find
 * @returns {Map<FindingKind, Counts>} every kind, also one that does not occur
 * @throws {Error} when what should be found does not stand in the text
 */
export function countExamples(examples, find) {
  const counts = new Map(
    KINDS.map((kind) => [kind, {there: 0, hit: 0, whole: 0, found: 0, right: 0}]),
  );
  for (const example of examples) {
    const expected = placesOf(example);
    const findings = find(example.text);
    for (const place of expected) {
      const touching = findings.filter((finding) => touches(finding, place));
      const count = of(counts, place.kind);
      count.there += 1;
      count.hit += Number(touching.length > 0);
      count.whole += Number(
        touching.some(({start, end}) => start <= place.start && end >= place.end),
      );
    }
    for (const finding of findings) {
      const count = of(counts, finding.kind);
      count.found += 1;
      count.right += Number(expected.some((place) => touches(finding, place)));
    }
  }
  return counts;
}

/**
 * @param {Map<FindingKind, Counts>} counts
 * @param {FindingKind} kind
 * @returns {Counts}
 */
function of(counts, kind) {
  const count = counts.get(kind);
  if (!count) {
    throw new Error(`There is no kind ${kind}`);
  }
  return count;
}

/**
 * The same words a second time are sought behind the first.
 *
 * @param {Example} example
 * @returns {Finding[]}
 */
function placesOf({text, finds}) {
  /** @type {Map<string, number>} */
  const ends = new Map();
  return finds.map(({kind, text: words}) => {
    const start = text.indexOf(words, ends.get(words) ?? 0);
    if (start < 0) {
      throw new Error(`‘${words}’ does not stand in ‘${text}’`);
    }
    ends.set(words, start + words.length);
    return {kind, start, end: start + words.length};
  });
}

/**
 * @param {Finding} one
 * @param {Finding} other
 */
const touches = (one, other) =>
  one.kind === other.kind && one.start < other.end && other.start < one.end;

/**
 * @param {readonly {text: string}[]} texts without personal data
 * @param {(text: string) => Finding[]} find
 * @returns {{words: number, alarms: Map<FindingKind, number>}}
 */
export function countAlarms(texts, find) {
  const alarms = new Map(KINDS.map((kind) => [kind, 0]));
  for (const {kind} of texts.flatMap(({text}) => find(text))) {
    alarms.set(kind, (alarms.get(kind) ?? 0) + 1);
  }
  const words = texts.reduce((sum, {text}) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  return {words, alarms};
}

/**
 * The lowest recall of a kind that occurs, names apart; undefined when none does.
 *
 * @param {ReadonlyMap<FindingKind, Counts>} counts
 */
export function lowestRecall(counts) {
  const recalls = [...counts]
    .filter(([kind, {there}]) => kind !== 'name' && there > 0)
    .map(([kind, {hit, there}]) => ({kind, recall: hit / there}));
  return recalls.toSorted((left, right) => left.recall - right.recall)[0];
}

/**
 * Over all kinds, for each 1,000 words; undefined without words.
 *
 * @param {{words: number, alarms: ReadonlyMap<FindingKind, number>}} counted
 */
export function alarmRate({words, alarms}) {
  const total = [...alarms.values()].reduce((sum, count) => sum + count, 0);
  return words > 0 ? (total / words) * 1000 : undefined;
}
