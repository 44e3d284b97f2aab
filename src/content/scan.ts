import type {PreconditionQuestions} from '@site/src/schemas/precondition';
import data from '@generated/catalog/default/scan.json';

/** What the readiness scan asks, precondition by precondition. */
export const scanQuestions: PreconditionQuestions[] = data;
