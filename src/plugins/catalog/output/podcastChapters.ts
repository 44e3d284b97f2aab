import type {Media} from '../../../schemas/media';

/** Stands in the folder of the recording, beside its files. */
export const CHAPTERS_FILE = 'chapters.json';

/**
 * The chapters of a recording as players of podcasts read them, in seconds from the start.
 * https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/chapters/jsonChapters.md
 */
export function toChapters({recording}: Pick<Media, 'recording'>): string {
  const told = 'chapters' in recording ? recording.chapters : [];
  const chapters = told.map(({at, title}) => ({startTime: at, title}));
  return `${JSON.stringify({version: '1.2.0', chapters}, null, 2)}\n`;
}
