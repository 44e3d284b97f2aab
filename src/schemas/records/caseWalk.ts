import * as v from 'valibot';
import {KeySchema, MomentSchema, WrittenSchema} from './text';

/** Text of a case as it was when somebody walked it. */
const ShownSchema = v.pipe(v.string(), v.maxLength(400));

/** Choices of one way through: a story may lead back to where it was, and stops somewhere. */
const STEPS_MAX = 100;

/** Hands that were raised for one choice: a group in a room, not a crowd. */
export const HANDS_MAX = 200;

const StepSchema = v.strictObject({
  scene: KeySchema,
  option: KeySchema,
  /** What the scene was called, and what was chosen: a walk stays readable when the case changes. */
  title: ShownSchema,
  choice: ShownSchema,
});

/** One way through a case. */
export const CaseWalkSchema = v.strictObject({
  story: v.strictObject({
    id: KeySchema,
    version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    title: v.pipe(v.string(), v.maxLength(200)),
  }),
  /** Whether a group walked it together, on one screen. */
  group: v.boolean(),
  steps: v.pipe(v.array(StepSchema), v.maxLength(STEPS_MAX)),
  /**
   * Why this was chosen, by the number of the step from 1 and the moment it was at; kept when
   * somebody goes back and comes to another moment.
   */
  whys: v.record(KeySchema, v.record(KeySchema, WrittenSchema)),
  /** Raised hands by the number of the step and the id of the choice. */
  hands: v.record(
    KeySchema,
    v.record(KeySchema, v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(HANDS_MAX))),
  ),
  /** The ending that was reached. */
  ended: v.nullable(v.strictObject({id: KeySchema, title: ShownSchema})),
  finished: v.nullable(MomentSchema),
  /** What somebody wants to remember. */
  note: WrittenSchema,
  /** What somebody brings to peer consultation, in the first person. */
  question: WrittenSchema,
});

export type CaseWalk = v.InferOutput<typeof CaseWalkSchema>;
export type WalkStep = v.InferOutput<typeof StepSchema>;
