/** One caption: what is said in a stretch of a recording. */
export type Cue = {
  /** Seconds from the start of the recording. */
  start: number;
  /** Seconds from the start of the recording, later than `start`. */
  end: number;
  /** What is said, on one line and without markup; never empty. */
  text: string;
  /** Who says it, where the captions name somebody. */
  voice?: string;
};
