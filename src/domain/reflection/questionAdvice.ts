/**
 * What would make a question better to bring to peer consultation: one question, with a question mark,
 * in the first person, about the own acting.
 */
export type Advice = 'no-question-mark' | 'several' | 'no-self' | 'about-other';

const SELF = /(?<!\p{L})(?:ik|mij|me|mezelf|mijn|m'n)(?!\p{L})/iu;
const WHY_OTHER =
  /^\s*waarom\s+\p{L}+\s+(?:hij|zij|ze|die|deze|haar|hem|de\s+deelnemer|mijn\s+(?:collega|teamleider))(?!\p{L})/iu;

/** What to say about a question; nothing about an empty one, and nothing about a good one. */
export function questionAdvice(question: string): Advice[] {
  if (question.trim() === '') {
    return [];
  }
  const marks = question.split('?').length - 1;
  return [
    ...(marks === 0 ? (['no-question-mark'] as const) : []),
    ...(marks > 1 ? (['several'] as const) : []),
    ...(SELF.test(question) ? [] : (['no-self'] as const)),
    ...(WHY_OTHER.test(question) ? (['about-other'] as const) : []),
  ];
}
