import type {Cue} from './cue';

/** A file of a recording, as it stands on this site. */
export type RecordingFile = {
  name: string;
  /** Address from the root of the site, such as /media/voorbeeld/opname.mp3. */
  address: string;
  /** Content type, such as audio/mpeg. */
  type: string;
  /** Size. */
  bytes: number;
};

/** What stands in the files of a recording, as far as nothing is wrong with it. */
export type ReadRecording = {
  /** Captions in order, of which none overlap; empty where there are no captions. */
  cues: Cue[];
  /** Every file that the record names: sound and film in its order, then captions and picture. */
  files: RecordingFile[];
  /** Real length of the first of the files of our own; none for a player elsewhere and a picture. */
  seconds?: number;
};
