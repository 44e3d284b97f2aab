import * as v from 'valibot';
import {MomentSchema} from './text';

/** A setting that remembers when something happened: 'last-file', 'reminder-snoozed'. */
export const HappenedSchema = v.object({at: MomentSchema});
