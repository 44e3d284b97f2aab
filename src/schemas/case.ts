import * as v from 'valibot';
import {ItemIdSchema} from './itemId';
import {WrittenTextSchema, prose} from './prose';
import {storyHolds} from './storyLinks';
import {AddressSchema, SlugSchema, WholeNumberSchema} from './text';

const ParagraphsSchema = v.pipe(
  v.array(prose(500)),
  v.minLength(1, 'schrijf minstens één alinea'),
  v.maxLength(5, 'schrijf hoogstens vijf alinea’s'),
);

/** One thing that the coach can do. None is right or wrong: each gives something and costs something. */
const CaseOptionSchema = v.strictObject({
  id: ItemIdSchema,
  /** What the coach does, beginning with 'Je': it stands on a button. */
  choice: prose(160),
  /** What plausibly happens then. */
  effect: prose(500),
  /** What it costs, in time, trust or otherwise. */
  cost: prose(240),
  /** What the participant may feel. */
  felt: prose(240),
  /** The scene or the ending that follows. */
  to: SlugSchema,
});

/** A moment in the story at which the coach chooses. */
const SceneSchema = v.strictObject({
  id: ItemIdSchema,
  title: prose(60),
  text: ParagraphsSchema,
  options: v.pipe(
    v.array(CaseOptionSchema),
    v.minLength(2, 'geef minstens twee keuzes; wie niets te kiezen heeft, hoort bij endings'),
    v.maxLength(3, 'geef hoogstens drie keuzes'),
  ),
});

/** Where the story stops. It is not the reward of a choice: life goes on after each. */
const EndingSchema = v.strictObject({
  id: ItemIdSchema,
  title: prose(60),
  text: ParagraphsSchema,
});

const CaseObject = v.strictObject({
  id: ItemIdSchema,
  /** Goes up when a scene or a choice comes to mean something else; a typing error mended needs none. */
  version: v.pipe(WholeNumberSchema, v.minValue(1, 'tel vanaf 1')),
  title: prose(60),
  /** Two sentences that make somebody want to read it. */
  about: prose(240),
  domains: v.pipe(v.array(SlugSchema), v.minLength(1, 'noem minstens één leefgebied')),
  dilemma: SlugSchema,
  /** The method of peer consultation that fits, from data/methods/. */
  method: SlugSchema,
  /** Why that method fits this case. */
  whyMethod: prose(240),
  /** Minutes that a reader takes for one way through. */
  minutes: v.pipe(WholeNumberSchema, v.minValue(1, 'geef het aantal minuten')),
  /** The first is where the story begins. */
  scenes: v.pipe(
    v.array(SceneSchema),
    v.minLength(3, 'een verhaal heeft minstens drie momenten om te kiezen'),
  ),
  endings: v.pipe(v.array(EndingSchema), v.minLength(1, 'een verhaal heeft minstens één einde')),
  /** Asked at the end, whichever way somebody went. */
  questions: v.pipe(
    v.array(v.pipe(WrittenTextSchema, v.endsWith('?', 'eindig met een vraagteken'))),
    v.length(3, 'geef precies drie vragen'),
  ),
  /** A question in the first person that somebody can bring to peer consultation. */
  bring: v.pipe(WrittenTextSchema, v.endsWith('?', 'eindig met een vraagteken')),
  readOn: v.pipe(
    v.array(v.strictObject({text: WrittenTextSchema, page: AddressSchema})),
    v.minLength(2, 'noem minstens twee pagina’s die verder gaan'),
    v.maxLength(5, 'noem hoogstens vijf pagina’s'),
  ),
});

/** An invented case: a branching story, one file in data/cases/. */
export const CaseSchema = v.pipe(CaseObject, storyHolds<v.InferOutput<typeof CaseObject>>());

export type CaseOption = v.InferOutput<typeof CaseOptionSchema>;
export type Scene = v.InferOutput<typeof SceneSchema>;
export type Ending = v.InferOutput<typeof EndingSchema>;
export type Case = v.InferOutput<typeof CaseSchema>;
