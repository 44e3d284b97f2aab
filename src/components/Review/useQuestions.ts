import {useEffect, useState} from 'react';
import {checks} from '@site/src/content/checks';
import {loadCheck} from '@site/src/content/loadCheck';
import type {ShownCheck, ShownQuestion} from '@site/src/domain/catalog/types';

/** A question with the check that it is from. */
export type Asked = {shown: ShownQuestion; check: ShownCheck};

export type Found =
  {kind: 'loading'} | {kind: 'failed'} | {kind: 'here'; questions: readonly Asked[]};

/**
 * The questions with these ids, in their order; of the checks only those are fetched that are needed.
 *
 * @param ids the same list for as long as the component is there
 */
export function useQuestions(ids: readonly string[]): {found: Found; retry: () => void} {
  const [found, setFound] = useState<Found>({kind: 'loading'});

  useEffect(() => {
    let left = false;
    if (found.kind === 'loading') {
      fetchQuestions(ids).then(
        (questions) => !left && setFound({kind: 'here', questions}),
        () => !left && setFound({kind: 'failed'}),
      );
    }
    return () => {
      left = true;
    };
  }, [ids, found]);

  return {found, retry: () => setFound({kind: 'loading'})};
}

async function fetchQuestions(ids: readonly string[]): Promise<Asked[]> {
  const needed = checks.filter(({questions}) => questions.some((id) => ids.includes(id)));
  const loaded = await Promise.all(needed.map(({id}) => loadCheck(id)));
  const all = loaded.flatMap((check) => check.questions.map((shown) => ({shown, check})));
  return ids.flatMap((id) => all.filter(({shown}) => shown.question.id === id));
}
