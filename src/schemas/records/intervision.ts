import * as v from 'valibot';
import {DaySchema} from '../text';
import {KeySchema, MomentSchema, WrittenSchema} from './text';

/** What came of an action of the last time. */
export const OUTCOMES = ['open', 'done', 'partly', 'not'] as const;

/** Where the question of a session comes from. */
const QUESTION_SOURCES = ['own', 'reflection', 'case'] as const;

export const PEOPLE_LEAST = 3;
export const PEOPLE_MOST = 16;

/** Minutes of a whole session. */
export const SESSION_LEAST = 15;
export const SESSION_MOST = 480;

export const NAME_MAX = 60;
export const LINE_MAX = 400;
export const PLACE_MAX = 200;

/** A time of the day as 09:30, where the group is. */
const TimeSchema = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** Somebody of the group by a number that stays: p1, p2, and so on. */
const PersonKeySchema = v.pipe(v.string(), v.regex(/^p[1-9]\d?$/));

const LineSchema = v.pipe(WrittenSchema, v.maxLength(LINE_MAX));
const NameSchema = v.pipe(v.string(), v.maxLength(NAME_MAX));
/** Somebody of the group, or nobody. */
const WhoSchema = v.nullable(PersonKeySchema);
/** A day, or empty when none was chosen yet. */
const MaybeDaySchema = v.union([v.literal(''), DaySchema]);

/** Minutes of one step. */
const StepMinutesSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(240));

/** A step as it was when the session was planned: its method may change after that. */
const SessionStepSchema = v.strictObject({
  id: KeySchema,
  title: v.pipe(v.string(), v.maxLength(200)),
  minutes: StepMinutesSchema,
  least: StepMinutesSchema,
  most: StepMinutesSchema,
  about: v.pipe(v.string(), v.maxLength(600)),
  say: v.pipe(v.string(), v.maxLength(400)),
  /** Which part of every session it is, if any. */
  serves: v.nullable(v.picklist(['look-back', 'action'])),
});

/** A whole number of milliseconds: a week at most, either way. */
const MillisecondsSchema = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(-604_800_000),
  v.maxValue(604_800_000),
);

/** What rotates in a fixed group. */
const RolesSchema = v.strictObject({
  facilitator: WhoSchema,
  questioner: WhoSchema,
  timekeeper: WhoSchema,
  notetaker: WhoSchema,
});

/** How far the group is, while it is led from a screen. */
const LeadSchema = v.strictObject({
  /** Id of the step that is on. */
  step: KeySchema,
  /** Since when its clock runs, in milliseconds since 1970; null while it stands still. */
  since: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))),
  /** What each step had left when its clock last stood still, by its id; below zero it ran over. */
  left: v.record(KeySchema, MillisecondsSchema),
});

/** One session of peer consultation: its plan, how far it is, and what came of it. */
export const IntervisionSchema = v.strictObject({
  day: MaybeDaySchema,
  start: TimeSchema,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(SESSION_LEAST), v.maxValue(SESSION_MOST)),
  place: v.pipe(v.string(), v.maxLength(PLACE_MAX)),
  /** The same for every session of a fixed group: the id of its first. */
  group: KeySchema,
  /** By their number; a name is optional. */
  people: v.pipe(
    v.record(PersonKeySchema, v.strictObject({name: NameSchema, here: v.boolean()})),
    v.check((people) => Object.keys(people).length <= PEOPLE_MOST),
  ),
  roles: RolesSchema,
  method: v.strictObject({
    id: KeySchema,
    name: v.pipe(v.string(), v.maxLength(NAME_MAX)),
    timing: v.picklist(['source', 'own']),
  }),
  /** The steps as they were when the method was chosen, those that every session has among them. */
  steps: v.pipe(v.array(SessionStepSchema), v.minLength(1), v.maxLength(30)),
  /** Minutes that somebody chose for a step, by its id. */
  chosen: v.record(KeySchema, StepMinutesSchema),
  question: v.strictObject({
    from: v.picklist(QUESTION_SOURCES),
    /** Id of the reflection or case; empty when it was written here. */
    ref: v.union([v.literal(''), KeySchema]),
    text: LineSchema,
  }),
  /** Actions of the session before. */
  lookBack: v.record(
    KeySchema,
    v.strictObject({
      who: WhoSchema,
      what: LineSchema,
      outcome: v.picklist(OUTCOMES),
      learned: LineSchema,
    }),
  ),
  lead: v.nullable(LeadSchema),
  /** One for everybody who brought a question. */
  actions: v.record(
    KeySchema,
    v.strictObject({who: WhoSchema, what: LineSchema, by: MaybeDaySchema}),
  ),
  /** What the group learned, without the situation it was about. */
  learned: LineSchema,
  held: v.nullable(MomentSchema),
});

/** How a session goes, as it comes in with a link from somebody else. */
export const LinkedPlanSchema = v.strictObject({
  ...v.pick(IntervisionSchema, ['day', 'start', 'minutes', 'chosen']).entries,
  method: KeySchema,
  people: v.pipe(v.number(), v.integer(), v.minValue(PEOPLE_LEAST), v.maxValue(PEOPLE_MOST)),
  roles: RolesSchema,
});

export type SessionStep = v.InferOutput<typeof SessionStepSchema>;
export type Roles = v.InferOutput<typeof RolesSchema>;
export type Role = keyof Roles;
export type Outcome = (typeof OUTCOMES)[number];
export type Lead = v.InferOutput<typeof LeadSchema>;
export type Intervision = v.InferOutput<typeof IntervisionSchema>;
export type People = Intervision['people'];
export type Action = Intervision['actions'][string];
