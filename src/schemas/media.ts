import * as v from 'valibot';
import {ItemIdSchema} from './itemId';
import {prose, proseList} from './prose';
import {PICTURE_AND_SOUND, RecordingSchema, SOUND, type Chapter} from './recording';
import {AddressSchema, DaySchema, SlugSchema, WholeNumberSchema} from './text';
import {wholeCheck, type PlacedProblem} from './wholeCheck';

export const MEDIA_KINDS = ['webinar', 'podcast', 'film', 'plaat'] as const;

const MediaObject = v.strictObject({
  id: ItemIdSchema,
  kind: v.picklist(MEDIA_KINDS, 'kies webinar, podcast, film of plaat'),
  /** Place among those of its kind, from 1. */
  number: v.pipe(WholeNumberSchema, v.minValue(1, 'tel vanaf 1')),
  title: prose(80),
  /** What it is, in a sentence or two. */
  about: prose(240),
  /** The day it was held or put online; none when no source tells. */
  date: v.optional(DaySchema),
  theme: v.optional(prose(160)),
  /** What was asked in it, as the source announces it. */
  questions: v.optional(proseList(0, 8, 200), []),
  /** Who is named, with the organisation or role that the source gives. */
  people: v.optional(
    v.pipe(
      v.array(v.strictObject({name: prose(60), role: prose(100)})),
      v.maxLength(12, 'noem hoogstens twaalf mensen'),
    ),
    [],
  ),
  /** What is to be said of the people, such as that others took part. */
  peopleNote: v.optional(prose(200)),
  /** Ids of data/sources.yaml: what is known of it comes from there. */
  sources: v.array(SlugSchema),
  /** Where it was published, as far as known, and the source whose page lists it. */
  published: v.optional(v.strictObject({text: prose(200), listedBy: SlugSchema})),
  recording: RecordingSchema,
  /** Questions to hold beside it, of the editors. */
  guide: v.optional(
    v.strictObject({
      before: proseList(1, 4, 200),
      during: proseList(2, 4, 200),
      after: proseList(1, 3, 200),
    }),
  ),
  /** Something to do around it, with a recording or without, of the editors. */
  exercise: v.optional(
    v.strictObject({
      title: prose(60),
      minutes: v.pipe(
        WholeNumberSchema,
        v.minValue(5, 'een oefening duurt minstens vijf minuten'),
        v.maxValue(60, 'een oefening duurt hoogstens een uur'),
      ),
      steps: proseList(2, 6, 240),
      /** Page of an exercise in full. */
      more: v.optional(AddressSchema),
    }),
  ),
  /** Pages that belong to it. */
  pages: v.pipe(
    v.array(v.strictObject({text: prose(160), page: AddressSchema})),
    v.minLength(1, 'noem minstens één pagina'),
    v.maxLength(4, 'noem hoogstens vier pagina’s'),
  ),
  /** Made by this project to show how it works: in no list, no feed and no search result of others. */
  example: v.optional(v.boolean(), false),
});

export type Media = v.InferOutput<typeof MediaObject>;

/** A recording and what is known of it, one file in data/media/. */
export const MediaSchema = v.pipe(
  MediaObject,
  wholeCheck<Media>((item) => [...fitsKind(item), ...chaptersHold(item)]),
);

function fitsKind({kind, sources, recording, guide, exercise, example}: Media): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  if (sources.length === 0 && !example) {
    problems.push({place: ['sources'], message: 'noem minstens één bron'});
  }
  if ((kind === 'webinar' || kind === 'podcast') && !example && !(guide && exercise)) {
    problems.push({
      place: ['guide'],
      message: `een ${kind} heeft een kijkwijzer (guide) en een oefening (exercise); schrijf ze`,
    });
  }
  if (
    recording.state !== 'niet-gekoppeld' &&
    (recording.state === 'plaat') !== (kind === 'plaat')
  ) {
    problems.push({place: ['recording', 'state'], message: `dit hoort niet bij een ${kind}`});
  }
  if (recording.state === 'bestand') {
    const fitting: readonly string[] = kind === 'podcast' ? SOUND : PICTURE_AND_SOUND;
    recording.files.forEach((file, index) => {
      if (!fitting.includes(file.slice(file.lastIndexOf('.') + 1))) {
        problems.push({
          place: ['recording', 'files', index],
          message: `bij een ${kind} hoort een bestand dat eindigt op ${fitting.join(' of ')}`,
        });
      }
    });
  }
  return problems;
}

function chaptersHold({recording}: Media): PlacedProblem[] {
  if (recording.state !== 'bestand' && recording.state !== 'elders') {
    return [];
  }
  const {chapters, length = Infinity} = recording;
  return chapters.flatMap((chapter, index) => [
    ...(index > 0 && chapter.at <= startOf(chapters, index - 1)
      ? [at(index, 'dit hoofdstuk begint niet later dan dat ervoor; zet ze op volgorde')]
      : []),
    ...(chapter.at >= length ? [at(index, 'dit hoofdstuk begint na het einde van de opname')] : []),
  ]);
}

const startOf = (chapters: readonly Chapter[], index: number) => chapters[index]?.at ?? 0;

const at = (index: number, message: string): PlacedProblem => ({
  place: ['recording', 'chapters', index, 'at'],
  message,
});
