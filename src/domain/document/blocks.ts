import type {Block} from './document';

export const heading = (level: 1 | 2 | 3, text: string): Block => ({kind: 'heading', level, text});

/** What was written, as it was written; nothing when nobody wrote anything. */
export const written = (text: string): Block[] =>
  text.trim() === '' ? [] : [{kind: 'paragraph', text}];

/** The same, with a word before it that says what it is: 'Waarom: omdat …'. */
export const labelled = (label: string, text: string): Block[] =>
  text.trim() === '' ? [] : written(`${label} ${text}`);

/** The same, under a heading of level 2. */
export const section = (name: string, text: string): Block[] =>
  text.trim() === '' ? [] : [heading(2, name), ...written(text)];
