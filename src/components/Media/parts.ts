import type {RefObject} from 'react';
import type {ShownMedia, ShownRecording} from '@site/src/domain/catalog/types';

export type FileRecording = Extract<ShownRecording, {state: 'bestand'}>;
export type ElsewhereRecording = Extract<ShownRecording, {state: 'elders'}>;

/** What the page hands to the part that comes with scripts: what it shows, and where that stands. */
export type ToolProps = {
  media: ShownMedia;
  recording: FileRecording;
  player: RefObject<HTMLMediaElement | null>;
  /** Box of the transcript. */
  spoken: RefObject<HTMLDivElement | null>;
};

/** Anchor of a sentence in the page, by its place in the transcript. */
export const sentenceId = (id: string, place: number) => `${id}-${place}`;

/** The address of a moment on the page that is open: a browser without scripts goes to the sentence. */
export const momentHref = (id: string, seconds: number, place?: number) =>
  `?t=${Math.floor(seconds)}#${place === undefined ? id : sentenceId(id, place)}`;
