import type {DimensionQuestions, Questions} from '@site/src/schemas/instrument';
import type {Answer, Answers} from '@site/src/schemas/records/selfAssessment';

/** A dimension `a` with the items a-1, a-2 and so on. */
export function dimensionQuestions(
  id: string,
  items: number,
  rest: Partial<DimensionQuestions> = {},
): DimensionQuestions {
  return {
    id,
    name: id.toUpperCase(),
    about: 'Waar het over gaat.',
    anchors: {beginning: 'Zo begin je.', underway: 'Zo ben je op weg.', solid: 'Zo sta je stevig.'},
    items: Array.from({length: items}, (_, index) => ({
      id: `${id}-${index + 1}`,
      window: 'contacten',
      self: 'Ik vroeg wat de ander wil.',
      peer: 'Mijn collega vroeg wat de ander wil.',
    })),
    ...rest,
  };
}

export function questions(...dimensions: DimensionQuestions[]): Questions {
  return {
    id: 'coachvaardigheden',
    version: 1,
    title: 'Coachvaardigheden',
    windows: [
      {
        id: 'contacten',
        text: 'In je laatste tien contacten',
        answers: ['niet gedaan', 'bij 1 of 2', 'bij 3 tot 5', 'bij 6 of meer'],
      },
    ],
    dimensions,
  };
}

/** Answers to the items of a dimension, in order; undefined leaves an item open. */
export function answersTo(id: string, ...given: (Answer | undefined)[]): Answers {
  return Object.fromEntries(
    given.flatMap((answer, index) =>
      answer === undefined ? [] : [[`${id}-${index + 1}`, answer] as const],
    ),
  );
}
