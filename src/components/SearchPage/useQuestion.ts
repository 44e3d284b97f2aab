import {useCallback} from 'react';
import {RECORD_KINDS} from '@site/src/domain/search/record';
import {useHistory, useLocation} from '@docusaurus/router';

export interface Question {
  readonly question: string;
  readonly kind: string | undefined;
}

/**
 * What is asked, which stands in the address: so a link, a reload and the way back lead to the same
 * results. Each letter takes the place of the one before, and is no step back of its own.
 */
export function useQuestion(): Question & {ask: (next: Question) => void} {
  const {pathname, search} = useLocation();
  const history = useHistory();
  const params = new URLSearchParams(search);

  const ask = useCallback(
    ({question, kind}: Question) => {
      const next = new URLSearchParams();
      if (question !== '') {
        next.set('q', question);
      }
      if (kind !== undefined) {
        next.set('soort', kind);
      }
      history.replace({pathname, search: next.toString()});
    },
    [history, pathname],
  );
  return {
    question: (params.get('q') ?? '').slice(0, 500),
    // Of an address that somebody made up, nothing is chosen.
    kind: RECORD_KINDS.find((kind) => kind === params.get('soort')),
    ask,
  };
}
