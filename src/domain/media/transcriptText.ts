import {clockText} from './clock';
import type {Paragraph} from './transcript';

/** A transcript as plain text: each paragraph with its moment, and with who talks when that changes. */
export const transcriptText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({start, voice, cues}, index) => {
      const isOther = voice !== undefined && voice !== paragraphs[index - 1]?.voice;
      const said = cues.map(({text}) => text).join(' ');
      return `[${clockText(start)}] ${isOther ? `${voice}: ` : ''}${said}`;
    })
    .join('\n\n');
