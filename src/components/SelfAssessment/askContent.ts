import type {AskContent} from '@site/src/schemas/records/colleagueView';
import type {RecordOf} from '@site/src/schemas/records/record';

/** What a colleague gets: the questions, and under which id to answer. Nothing of the answers. */
export const askContent = ({id, data: {questions}}: RecordOf<'self-assessment'>): AskContent => ({
  request: id,
  questions,
});
