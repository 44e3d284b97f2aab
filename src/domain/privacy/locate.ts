import type {Span} from './finding';

/** Where a fragment that began at `start` stands now that the text may have changed: the nearest. */
export function locate(text: string, fragment: string, start: number): Span | undefined {
  const behind = text.indexOf(fragment, start);
  const ahead = text.lastIndexOf(fragment, start);
  if (behind < 0 && ahead < 0) {
    return undefined;
  }
  const isAhead = behind < 0 || (ahead >= 0 && start - ahead < behind - start);
  const found = isAhead ? ahead : behind;
  return {start: found, end: found + fragment.length};
}
