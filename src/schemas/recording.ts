import * as v from 'valibot';
import {ClockSchema} from './clock';
import {prose} from './prose';
import {HttpsUrlSchema, TextSchema, WholeNumberSchema} from './text';

const fileName = (extensions: readonly string[], example: string) =>
  v.pipe(
    TextSchema,
    v.regex(
      new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${extensions.join('|')})$`),
      `schrijf de naam van een bestand, zoals ${example}`,
    ),
  );

export const SOUND = ['mp3', 'm4a'] as const;
export const PICTURE_AND_SOUND = ['mp4', 'webm'] as const;

const CaptionsSchema = fileName(['vtt'], 'nl.vtt');
const PosterSchema = fileName(['jpg', 'png', 'webp'], 'beeld.jpg');

const ChapterSchema = v.strictObject({at: ClockSchema, title: prose(80)});
const LicenceSchema = prose(200);

/** A recording that nobody has linked yet, and why. */
const NoneSchema = v.strictObject({state: v.literal('niet-gekoppeld'), why: prose(240)});

/** Files of our own, in static/media/ in a folder with the name of the item. */
const FilesSchema = v.strictObject({
  state: v.literal('bestand'),
  /** The same recording in one or more kinds of file; a browser takes the first that it can play. */
  files: v.pipe(
    v.array(fileName([...SOUND, ...PICTURE_AND_SOUND], 'opname.mp4')),
    v.minLength(1, 'noem minstens één bestand'),
    v.maxLength(3, 'houd het bij drie bestanden'),
  ),
  length: ClockSchema,
  /** Captions; the transcript is made of them. Without these nobody who cannot hear gets anything. */
  captions: CaptionsSchema,
  poster: v.optional(PosterSchema),
  chapters: v.optional(v.array(ChapterSchema), []),
  /** What others may do with it. */
  licence: LicenceSchema,
});

/** A player of somebody else, that loads only after a press. */
const ElsewhereSchema = v.strictObject({
  state: v.literal('elders'),
  /** The address of the player; its host stands in data/embed-hosts.yaml. */
  address: HttpsUrlSchema,
  length: v.optional(ClockSchema),
  captions: v.optional(CaptionsSchema),
  poster: v.optional(PosterSchema),
  chapters: v.optional(v.array(ChapterSchema), []),
  licence: LicenceSchema,
});

const pixels = v.pipe(WholeNumberSchema, v.minValue(1, 'tel de beeldpunten'));

/** A picture that tells something, with the same in words. */
const PictureSchema = v.strictObject({
  state: v.literal('plaat'),
  file: fileName(['png', 'jpg', 'webp', 'svg'], 'plaat.png'),
  width: pixels,
  height: pixels,
  /** All that the picture says, for who does not see it. */
  text: prose(2000),
  licence: LicenceSchema,
});

export const RecordingSchema = v.variant(
  'state',
  [NoneSchema, FilesSchema, ElsewhereSchema, PictureSchema],
  'kies niet-gekoppeld, bestand, elders of plaat',
);

export type FileRecording = v.InferOutput<typeof FilesSchema>;
export type Chapter = v.InferOutput<typeof ChapterSchema>;
