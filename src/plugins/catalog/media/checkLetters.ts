import type {CaptionProblem} from './checkCaptionBlock';

/** A letter that could not be read: the file was not written as UTF-8, which browsers expect. */
export function checkLetters(text: string): CaptionProblem[] {
  const place = text.indexOf('\uFFFD');
  return place < 0
    ? []
    : [
        {
          line: text.slice(0, place).split(/\r\n|\r|\n/).length,
          message: 'hier staat een letter die niet te lezen is; bewaar het bestand als UTF-8',
        },
      ];
}
