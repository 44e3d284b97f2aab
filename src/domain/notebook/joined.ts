import type {AnyRecord} from '../../schemas/records/record';
import type {Learning} from '../../schemas/records/learning';
import type {Practice} from '../../schemas/records/practice';
import {joinEdits} from './edits';

/**
 * Two copies of what a device has one of, in which each holds what was done there: together they hold
 * all of it. Where both say something of the same step, what is here stays.
 *
 * @param here stands in the notebook
 * @param other comes in from a file
 * @param most characters that one field takes
 * @returns undefined for other kinds, and where two texts are too long for one field
 */
export function joined(here: AnyRecord, other: AnyRecord, most: number): AnyRecord | undefined {
  // A higher revision than what is here, so that every tab that has it open takes it in.
  const history = {rev: here.rev + 1, edits: joinEdits(here.edits, other.edits)};
  if (here.kind === 'practice' && other.kind === 'practice') {
    return {...here, ...history, data: joinPractice(here.data, other.data)};
  }
  if (here.kind === 'learning' && other.kind === 'learning') {
    const data = joinLearning(here.data, other.data);
    const fits = Object.values(data.words).every(({length}) => length <= most);
    return fits ? {...here, ...history, data} : undefined;
  }
  return undefined;
}

const joinPractice = (here: Practice, other: Practice): Practice => ({
  log: Object.fromEntries(
    keysOf(here.log, other.log).map((id) => [id, {...other.log[id], ...here.log[id]}]),
  ),
  rounds: {...other.rounds, ...here.rounds},
});

const joinLearning = (here: Learning, other: Learning): Learning => ({
  marks: {...other.marks, ...here.marks},
  words: Object.fromEntries(
    keysOf(here.words, other.words).map((id) => [
      id,
      joinTexts(here.words[id] ?? '', other.words[id] ?? ''),
    ]),
  ),
});

/** Both texts, below each other; one of them where it holds the other. */
function joinTexts(here: string, other: string): string {
  if (here.includes(other)) {
    return here;
  }
  return other.includes(here) ? other : `${here}\n\n${other}`;
}

const keysOf = (one: object, other: object): string[] => [
  ...new Set([...Object.keys(one), ...Object.keys(other)]),
];
