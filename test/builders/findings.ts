import type {Detector} from '@site/src/domain/privacy/finding';

/** What a detector finds, as the characters themselves. */
export const fragments = (find: Detector, text: string): string[] =>
  find(text).map(({start, end}) => text.slice(start, end));
