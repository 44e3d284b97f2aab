import {Rating, createEmptyCard, fsrs, type Card, type Grade as FsrsGrade} from 'ts-fsrs';
import type {Grade} from '../../schemas/records/practice';
import {sittingsOf, type Sitting} from './sittings';

/** When a question comes back. */
export type Schedule = {
  /** In milliseconds since 1970. */
  due: number;
  /** How it was the last time. */
  last: Grade;
};

/**
 * The scheduler, without chance and with whole days only: the same log gives the same day. Nothing
 * stays away longer than a year, for what a page says may have changed by then.
 */
const scheduler = fsrs({
  enable_fuzz: false,
  enable_short_term: false,
  maximum_interval: 365,
});

const RATINGS: Readonly<Record<Grade, FsrsGrade>> = {
  right: Rating.Good,
  partly: Rating.Hard,
  wrong: Rating.Again,
};

const review = (card: Card, {at, grade}: Sitting): Card =>
  scheduler.next(card, at, RATINGS[grade]).card;

/**
 * When a question comes back, from how its answers were; undefined when it was never answered. One
 * that was answered at no moment we can use is due at once: the next answer has a moment.
 *
 * @param log by the moment, as `keyOfMoment` writes it; the order of its keys is no matter
 * @param until moments from here on are left out, in milliseconds since 1970
 */
export function scheduleOf(
  log: Readonly<Record<string, Grade>>,
  until: number,
): Schedule | undefined {
  const [first, ...later] = sittingsOf(log, until);
  if (!first) {
    return Object.keys(log).length > 0 ? {due: 0, last: 'wrong'} : undefined;
  }
  const card = later.reduce(review, review(createEmptyCard(first.at), first));
  return {due: card.due.getTime(), last: (later.at(-1) ?? first).grade};
}
