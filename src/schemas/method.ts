import * as v from 'valibot';
import {GroupSchema} from './group';
import {ItemIdSchema} from './itemId';
import {EXPERIENCE, QUESTION_KINDS} from './methodKinds';
import {MinutesSchema, timesHold} from './minutes';
import {prose, proseList} from './prose';
import {SlugSchema, WholeNumberSchema} from './text';
import {doubles, wholeCheck} from './wholeCheck';

/** Parts that every session has: a method that has one of its own needs none from us. */
const SESSION_PARTS = ['look-back', 'action'] as const;

/** One step of a method, in minutes that a facilitator may change between `least` and `most`. */
const MethodStepSchema = v.strictObject({
  id: ItemIdSchema,
  title: prose(60),
  minutes: MinutesSchema,
  least: MinutesSchema,
  most: MinutesSchema,
  /** What happens in it. */
  about: prose(260),
  /** A sentence that the facilitator can say. */
  say: prose(200),
  serves: v.optional(v.picklist(SESSION_PARTS)),
});

const MethodObject = v.strictObject({
  id: ItemIdSchema,
  /** Place in the list, from 1. */
  number: v.pipe(WholeNumberSchema, v.minValue(1, 'tel vanaf 1')),
  name: prose(60),
  /** What a group does in it, in one sentence. */
  about: prose(160),
  /** What it is for. */
  purpose: prose(320),
  /** When it fits, and when it does not. */
  fits: proseList(2, 5, 180),
  not: proseList(1, 4, 180),
  /** The question it suits best comes first. */
  kinds: v.pipe(
    v.array(v.picklist(QUESTION_KINDS)),
    v.minLength(1, 'noem minstens één soort vraag'),
  ),
  group: GroupSchema,
  experience: v.picklist(EXPERIENCE),
  roles: v.pipe(
    v.array(v.strictObject({name: prose(40), does: prose(200)})),
    v.minLength(2, 'noem minstens twee rollen'),
    v.maxLength(6, 'noem hoogstens zes rollen'),
  ),
  steps: v.pipe(
    v.array(MethodStepSchema),
    v.minLength(3, 'een methode heeft minstens drie stappen'),
  ),
  /** Whether the minutes stand in a source, or are the editors' own. */
  timing: v.picklist(['source', 'own']),
  /** Where the minutes come from, in a sentence. */
  timingWhy: prose(200),
  pitfalls: proseList(1, 5, 200),
  /** Ids of data/sources.yaml. */
  sources: v.pipe(v.array(SlugSchema), v.minLength(1, 'noem minstens één bron')),
  /** Where the method comes from, as far as known. */
  origin: prose(320),
  /** How sure we are of the steps. */
  sure: v.picklist(['high', 'medium', 'low']),
  sureWhy: prose(240),
});

/** A method of peer consultation, one file in data/methods/. */
export const MethodSchema = v.pipe(
  MethodObject,
  wholeCheck<v.InferOutput<typeof MethodObject>>(({steps}) => [
    ...doubles(steps.map(({id}, index) => ({id, place: ['steps', index]}))),
    ...timesHold(steps),
  ]),
);

export type SessionPart = (typeof SESSION_PARTS)[number];
export type MethodStep = v.InferOutput<typeof MethodStepSchema>;
export type Method = v.InferOutput<typeof MethodSchema>;
