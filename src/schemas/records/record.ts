import * as v from 'valibot';
import {CaseWalkSchema} from './caseWalk';
import {ColleagueViewSchema} from './colleagueView';
import {FormationSchema} from './formation';
import {IntervisionSchema} from './intervision';
import {LearningSchema} from './learning';
import {MemoSchema} from './memo';
import {PracticeSchema} from './practice';
import {ReadinessScanSchema} from './readinessScan';
import {RecordingNotesSchema} from './recording';
import {ReflectionSchema} from './reflection';
import {SelfAssessmentSchema} from './selfAssessment';
import {TeamPictureSchema} from './teamPicture';
import {KeySchema, MomentSchema, WrittenSchema} from './text';

/** What a record of each kind is called in storage, and the version of its data that we write. */
export const VERSIONS = {
  'self-assessment': 2,
  'colleague-view': 1,
  'team-picture': 1,
  'case-walk': 2,
  reflection: 1,
  practice: 1,
  learning: 1,
  intervision: 1,
  recording: 1,
  'readiness-scan': 1,
  formation: 1,
  memo: 1,
} as const;

export type Kind = keyof typeof VERSIONS;

/** Far above what anybody writes, and far below where counting on stops. */
const COUNT_MAX = 1_000_000_000;

const CountSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(COUNT_MAX));

/** What another tab had in the same field at the same moment; kept until somebody looked at it. */
const OtherSchema = v.strictObject({
  at: MomentSchema,
  /** Place in the record, such as data/moments/contact. */
  field: v.pipe(v.string(), v.maxLength(400), v.regex(/^(?:title|data\/.+)$/)),
  /** The text that stood there, or what else stood there as JSON. */
  text: v.pipe(v.string(), v.maxLength(60_000)),
  /** Whether the text is JSON: what stood there was no text. */
  json: v.optional(v.literal(true)),
});

/** Texts of other versions that one record keeps; the oldest makes room. */
const OTHERS_MAX = 20;

const envelope = <const K extends Kind, Data extends v.GenericSchema>(kind: K, data: Data) =>
  v.strictObject({
    id: KeySchema,
    kind: v.literal(kind),
    v: v.literal(VERSIONS[kind]),
    /** Goes up with every write on this device: order never rests on a clock. */
    rev: CountSchema,
    created: MomentSchema,
    updated: MomentSchema,
    title: v.pipe(WrittenSchema, v.maxLength(200)),
    /** How many times each device wrote it: tells which of two copies came after the other. */
    edits: v.record(KeySchema, CountSchema),
    others: v.pipe(v.array(OtherSchema), v.maxLength(OTHERS_MAX)),
    data,
  });

/** A record as we write it. What was written before is brought to this by its migrations first. */
export const RecordSchema = v.variant('kind', [
  envelope('self-assessment', SelfAssessmentSchema),
  envelope('colleague-view', ColleagueViewSchema),
  envelope('team-picture', TeamPictureSchema),
  envelope('case-walk', CaseWalkSchema),
  envelope('practice', PracticeSchema),
  envelope('learning', LearningSchema),
  envelope('reflection', ReflectionSchema),
  envelope('intervision', IntervisionSchema),
  envelope('recording', RecordingNotesSchema),
  envelope('readiness-scan', ReadinessScanSchema),
  envelope('formation', FormationSchema),
  envelope('memo', MemoSchema),
]);

/** As much of a record as every version of this site, also a later one, gives it. */
export const LabelSchema = v.object({
  id: KeySchema,
  kind: v.pipe(v.string(), v.maxLength(80)),
  v: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  title: v.optional(v.string()),
  updated: v.optional(v.string()),
});

export type Other = v.InferOutput<typeof OtherSchema>;
export type AnyRecord = v.InferOutput<typeof RecordSchema>;
export type RecordOf<K extends Kind> = Extract<AnyRecord, {kind: K}>;
