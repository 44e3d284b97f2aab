import type {OverlayPart} from './overlay';

/** Conversations that are proposed: more is no beginning. */
const FIRST = 3;

export type Conversation = {
  id: string;
  label: string;
  talk: readonly string[];
  /** Indicators that people answered differently. */
  differ: number;
  /** Times that somebody answered 'we do not know'. */
  unknown: number;
  /** Times that somebody answered 'not yet'. */
  not: number;
};

/**
 * The conversations to have first: about preconditions on which people differ most; where that is
 * equal, where most is not known; then where most is not there yet; then in the order of the list.
 * The order is the editors' own and is said on the page. A precondition on which all is there is left out.
 */
export function conversationsOf(parts: readonly OverlayPart[]): Conversation[] {
  return parts
    .map(({id, label, talk, rows}) => {
      const given = rows.flatMap(({answers}) => answers);
      return {
        id,
        label,
        talk,
        differ: rows.filter(({differs}) => differs).length,
        unknown: given.filter((answer) => answer === 'unknown').length,
        not: given.filter((answer) => answer === 'not').length,
      };
    })
    .filter(({differ, unknown, not}) => differ + unknown + not > 0)
    .toSorted((a, b) => b.differ - a.differ || b.unknown - a.unknown || b.not - a.not)
    .slice(0, FIRST);
}
