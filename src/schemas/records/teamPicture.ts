import * as v from 'valibot';
import {KeySchema, WrittenSchema} from './text';

/** The words that somebody chose to share, by the id of the dimension; what is not there was kept. */
const SharedSchema = v.record(KeySchema, v.picklist(['beginning', 'underway', 'solid']));

/** What was asked, as far as a picture of a team needs it. */
const AskedSchema = v.strictObject({
  id: KeySchema,
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  title: v.pipe(v.string(), v.maxLength(200)),
  dimensions: v.pipe(
    v.array(v.strictObject({id: KeySchema, name: v.pipe(v.string(), v.maxLength(60))})),
    v.minLength(1),
    v.maxLength(20),
  ),
});

/** People that one picture takes: a team, not an organisation. */
export const PEOPLE_MAX = 40;

/** A team's words laid together: no names, and no answers. */
export const TeamPictureSchema = v.strictObject({
  asked: AskedSchema,
  /** By a random id that each file has, so that the same file counts once. */
  parts: v.pipe(
    v.record(KeySchema, SharedSchema),
    v.check((parts) => Object.keys(parts).length <= PEOPLE_MAX),
  ),
  /** What the team wants to talk about, in its own words. */
  theme: WrittenSchema,
});

/** What the file holds that a member of a team gives. */
export const TeamPartContentSchema = v.strictObject({
  part: KeySchema,
  asked: AskedSchema,
  levels: SharedSchema,
});

export type TeamPicture = v.InferOutput<typeof TeamPictureSchema>;
export type TeamPartContent = v.InferOutput<typeof TeamPartContentSchema>;
