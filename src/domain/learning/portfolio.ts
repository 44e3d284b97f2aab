import type {CheckInList, PlannedPath} from '../catalog/types';
import type {Grade} from '../../schemas/records/practice';
import type {AnyRecord} from '../../schemas/records/record';
import type {Focus} from '../../schemas/records/selfAssessment';
import {trendOf, type Trend} from '../self-assessment/trend';
import {learningIn} from './learningIn';
import {practisedIn, type Practised} from './practised';
import {progressIn} from './progress';
import {proofsIn} from './proofs';
import {stepsIn} from './stepsIn';

/** A finished piece of the notebook that is named, and whose text stays where it is. */
type Piece = {title: string; at: string};

/** What somebody did, wrote and how it grew, as the notebook shows it: a record, no diploma. */
export type Portfolio = {
  /** Paths with a step that was done; moments as ISO text, in the order of the path. */
  paths: {title: string; all: number; done: {title: string; at: string}[]}[];
  /** Own words, with what the step asked. */
  words: {step: string; ask: string; words: string}[];
  practice: Practised[];
  /** Self-assessments by their title, and the one thing of the last that has one. */
  growth: {title: string; trend: Trend; focus: Focus | undefined}[];
  /** Looks back and cases that were walked to an end, the oldest first. */
  pieces: Piece[];
};

export function portfolioIn(
  records: readonly AnyRecord[],
  paths: readonly PlannedPath[],
  checks: readonly CheckInList[],
): Portfolio {
  const learning = learningIn(records);
  const proofs = proofsIn(records);
  return {
    paths: paths.flatMap((path) => {
      const {done, all} = progressIn(path, learning, proofs);
      const steps = stepsIn(path).flatMap(({id, title}) => {
        const at = done.get(id)?.at;
        return at === undefined ? [] : [{title, at}];
      });
      return steps.length > 0 ? [{title: path.title, all, done: steps}] : [];
    }),
    words: paths.flatMap(stepsIn).flatMap(({id, title, ask}) => {
      const words = learning.words[id] ?? '';
      return ask === undefined || words.trim() === '' ? [] : [{step: title, ask, words}];
    }),
    practice: practisedIn(logOf(records), checks),
    growth: growthIn(records),
    pieces: records.flatMap(pieceOf).toSorted((one, other) => one.at.localeCompare(other.at)),
  };
}

const logOf = (
  records: readonly AnyRecord[],
): Readonly<Record<string, Readonly<Record<string, Grade>>>> =>
  records.find((record) => record.kind === 'practice')?.data.log ?? {};

function growthIn(records: readonly AnyRecord[]): Portfolio['growth'] {
  const attempts = records
    .flatMap((record) => (record.kind === 'self-assessment' ? [record.data] : []))
    .filter(({finished}) => finished !== null)
    .toSorted((one, other) => (one.finished ?? '').localeCompare(other.finished ?? ''));
  const instruments = [...new Set(attempts.map(({questions}) => questions.id))];
  return instruments.map((id) => {
    const all = attempts.filter(({questions}) => questions.id === id);
    const focus = all.findLast((one) => (one.focus?.intention ?? '').trim() !== '')?.focus;
    return {
      title: all.at(-1)?.questions.title ?? '',
      trend: trendOf(all),
      focus: focus ?? undefined,
    };
  });
}

function pieceOf({kind, title, data}: AnyRecord): Piece[] {
  const isNamed = kind === 'reflection' || kind === 'case-walk';
  return isNamed && 'finished' in data && data.finished !== null
    ? [{title, at: data.finished}]
    : [];
}
