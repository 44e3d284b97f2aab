import * as v from 'valibot';
import {ItemIdSchema} from './itemId';
import {shortText} from './prose';
import {AddressSchema, TextSchema, WholeNumberSchema} from './text';
import {doubles, wholeCheck} from './wholeCheck';

/** Why this is so, in words that teach something. */
const WhySchema = shortText(320);

const asked = {
  /** Of the whole site, for ever: what somebody practised is kept under it. */
  id: ItemIdSchema,
  ask: shortText(420),
  /** What the question or its answers state about the pilots or research, from data/facts/. */
  facts: v.optional(v.array(TextSchema), []),
};

const OptionSchema = v.strictObject({
  id: ItemIdSchema,
  text: shortText(220),
  right: v.boolean(),
  why: WhySchema,
});

type Option = v.InferOutput<typeof OptionSchema>;

const options = (least: number, most: number) =>
  v.pipe(
    v.array(OptionSchema),
    v.minLength(least, `geef minstens ${least} antwoorden`),
    v.maxLength(most, `geef hoogstens ${most} antwoorden`),
    v.check(
      (all: Option[]) => all.some(({right}) => right) && all.some(({right}) => !right),
      'minstens één antwoord klopt, en minstens één klopt niet (right: true of false)',
    ),
  );

/** One answer of several. */
const OneSchema = v.strictObject({
  kind: v.literal('one'),
  ...asked,
  options: v.pipe(
    options(2, 4),
    v.check(
      (all) => all.filter(({right}) => right).length === 1,
      'bij kind: one klopt precies één antwoord; kloppen er meer, schrijf dan kind: several',
    ),
  ),
});

/** Every answer that holds, and no other. */
const SeveralSchema = v.strictObject({
  kind: v.literal('several'),
  ...asked,
  options: options(3, 6),
});

/** A statement that holds, or does not. */
const TrueFalseSchema = v.strictObject({
  kind: v.literal('true-false'),
  ...asked,
  right: v.boolean(),
  /** What somebody reads who says that it holds, and who says that it does not. */
  whyTrue: WhySchema,
  whyFalse: WhySchema,
});

/** Steps, written in their order. */
const OrderSchema = v.strictObject({
  kind: v.literal('order'),
  ...asked,
  items: v.pipe(
    v.array(v.strictObject({id: ItemIdSchema, text: shortText(160), why: WhySchema})),
    v.minLength(3, 'geef minstens drie stappen'),
    v.maxLength(6, 'geef hoogstens zes stappen'),
  ),
});

/** Two lists, what belongs together written beside each other. */
const MatchSchema = v.strictObject({
  kind: v.literal('match'),
  ...asked,
  pairs: v.pipe(
    v.array(
      v.strictObject({
        id: ItemIdSchema,
        left: shortText(160),
        right: shortText(160),
        why: WhySchema,
      }),
    ),
    v.minLength(3, 'geef minstens drie paren'),
    v.maxLength(5, 'geef hoogstens vijf paren'),
  ),
});

export const QuestionSchema = v.variant('kind', [
  OneSchema,
  SeveralSchema,
  TrueFalseSchema,
  OrderSchema,
  MatchSchema,
]);

export type Question = v.InferOutput<typeof QuestionSchema>;

const idsOf = (parts: {id: string}[]) => parts.map(({id}) => id);

/** The answers, steps or pairs that a question keeps its own names for. */
const partsOf = (question: Question): {field: string; ids: string[]} => {
  switch (question.kind) {
    case 'one':
    case 'several':
      return {field: 'options', ids: idsOf(question.options)};
    case 'true-false':
      return {field: 'options', ids: []};
    case 'order':
      return {field: 'items', ids: idsOf(question.items)};
    case 'match':
      return {field: 'pairs', ids: idsOf(question.pairs)};
  }
};

const CheckObject = v.strictObject({
  id: ItemIdSchema,
  /** Its place in the list of checks. */
  number: WholeNumberSchema,
  title: shortText(60),
  /** What somebody practises with it, in one or two sentences. */
  about: shortText(240),
  minutes: v.pipe(WholeNumberSchema, v.minValue(1, 'geef het aantal minuten')),
  /** The page that explains what is asked. */
  page: AddressSchema,
  questions: v.pipe(
    v.array(QuestionSchema),
    v.minLength(3, 'geef minstens drie vragen'),
    v.maxLength(10, 'geef hoogstens tien vragen; verdeel ze anders over twee bestanden'),
  ),
});

type CheckOutput = v.InferOutput<typeof CheckObject>;

/** A knowledge check: a few questions about one page, one file in data/checks/. */
export const CheckSchema = v.pipe(
  CheckObject,
  wholeCheck<CheckOutput>(({questions}) => [
    ...doubles(questions.map(({id}, index) => ({id, place: ['questions', index]}))),
    ...questions.flatMap((question, index) => {
      const {field, ids} = partsOf(question);
      return doubles(ids.map((id, at) => ({id, place: ['questions', index, field, at]})));
    }),
  ]),
);

export type Check = v.InferOutput<typeof CheckSchema>;
