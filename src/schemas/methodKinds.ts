/** What somebody brings to peer consultation. */
export const QUESTION_KINDS = [
  'event',
  'stuck',
  'behind',
  'touched',
  'values',
  'shared',
  'energy',
  'practise',
  'pattern',
] as const;

/** What a group has behind it, from least to most. */
export const EXPERIENCE = ['new', 'some', 'experienced'] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];
export type Experience = (typeof EXPERIENCE)[number];
