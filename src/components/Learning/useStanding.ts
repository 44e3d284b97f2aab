import {useSyncExternalStore} from 'react';
import type {Standing} from '@site/src/domain/learning/standing';
import {isLearner} from '@site/src/storage/learnerMark';

let standing: Standing | undefined;
let isAsked = false;
const listeners = new Set<() => void>();

/**
 * Where somebody is in the learning paths, as it changes in any tab; `undefined` for who follows none,
 * on the server, and until it was read. What reads it comes as a script of its own, for learners only.
 */
export const useStanding = (): Standing | undefined =>
  useSyncExternalStore(subscribe, now, onServer);

const now = () => standing;
const onServer = () => undefined;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isAsked && isLearner()) {
    isAsked = true;
    // Where it cannot be fetched a page lacks its ticks, and nothing else.
    void import('./watchStanding').then(({watchStanding}) => watchStanding(show)).catch(askAgain);
  }
  return () => void listeners.delete(listener);
}

function show(found: Standing): void {
  standing = found;
  listeners.forEach((listener) => listener());
}

function askAgain(): void {
  isAsked = false;
}
