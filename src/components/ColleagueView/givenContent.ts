import {knownPart} from '@site/src/domain/self-assessment/knownPart';
import type {ColleagueView, GivenContent} from '@site/src/schemas/records/colleagueView';

/** What a colleague gives back: each field picked by name, so that nothing else travels along. */
export function givenContent(view: ColleagueView, now: string): GivenContent {
  const {request, questions, from, finished} = view;
  return {
    request,
    questions,
    from: from.trim(),
    ...knownPart(questions, view),
    finished: finished ?? now,
  };
}
