import type {Experience, QuestionKind} from '../../schemas/methodKinds';
import type {MethodInList} from '../catalog/types';
import type {Bounds} from './fitMinutes';

/** What a group has and wants; what was not said counts neither for nor against. */
export type Wish = {
  people?: number | undefined;
  /** Of the whole session. */
  minutes?: number | undefined;
  experience?: Experience | undefined;
  kind?: QuestionKind | undefined;
};

/** Why a method fits. */
export type Reason = 'kind-best' | 'kind' | 'people' | 'time' | 'experience';

/** What speaks against a method. The first three rule it out; the rest asks for care. */
export type Objection = 'too-few' | 'too-many' | 'too-short' | 'tight' | 'experience' | 'kind';

export type Advice = {
  method: MethodInList;
  verdict: 'fits' | 'care' | 'not';
  reasons: readonly Reason[];
  objections: readonly Objection[];
};

const RANK: Readonly<Record<Experience, number>> = {new: 0, some: 1, experienced: 2};

const RULES_OUT: readonly Objection[] = ['too-few', 'too-many', 'too-short'];

/** Minutes of a method: what it takes by itself, and the least and most it can take. */
export const timesOf = ({steps}: {steps: readonly Bounds[]}) => ({
  usual: steps.reduce((total, {minutes}) => total + minutes, 0),
  least: steps.reduce((total, {least}) => total + least, 0),
  most: steps.reduce((total, {most}) => total + most, 0),
});

/**
 * Every method with what speaks for and against it, the best first: what fits before what asks for
 * care, before what cannot be done; then what suits the question, then what has the fewest objections,
 * then the order of the list.
 *
 * @param extra minutes of a session outside the method: looking back and choosing an action
 */
export function chooseMethods(
  wish: Wish,
  methods: readonly MethodInList[],
  extra: (method: MethodInList) => {usual: number; least: number},
): Advice[] {
  return methods
    .map((method) => adviceOn(method, wish, extra(method)))
    .toSorted(
      (one, other) =>
        VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) ||
        suits(other) - suits(one) ||
        one.objections.length - other.objections.length,
    );
}

const VERDICTS: readonly Advice['verdict'][] = ['fits', 'care', 'not'];

const suits = ({reasons}: Advice) =>
  reasons.includes('kind-best') ? 2 : reasons.includes('kind') ? 1 : 0;

function adviceOn(
  method: MethodInList,
  {people, minutes, experience, kind}: Wish,
  extra: {usual: number; least: number},
): Advice {
  const reasons: Reason[] = [];
  const objections: Objection[] = [];
  if (kind !== undefined) {
    const place = method.kinds.indexOf(kind);
    if (place === -1) {
      objections.push('kind');
    } else {
      reasons.push(place === 0 ? 'kind-best' : 'kind');
    }
  }
  if (people !== undefined) {
    const {least, most} = method.group;
    if (people < least) {
      objections.push('too-few');
    } else if (people > most) {
      objections.push('too-many');
    } else {
      reasons.push('people');
    }
  }
  if (minutes !== undefined) {
    const {usual, least} = timesOf(method);
    if (minutes < least + extra.least) {
      objections.push('too-short');
    } else if (minutes < usual + extra.usual) {
      objections.push('tight');
    } else {
      reasons.push('time');
    }
  }
  if (experience !== undefined) {
    const isEnough = RANK[experience] >= RANK[method.experience];
    (isEnough ? reasons : objections).push('experience');
  }
  const isOut = objections.some((objection) => RULES_OUT.includes(objection));
  const verdict = isOut ? 'not' : objections.length > 0 ? 'care' : 'fits';
  return {method, verdict, reasons, objections};
}
