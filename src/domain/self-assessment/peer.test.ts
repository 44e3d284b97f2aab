import * as fc from 'fast-check';
import {answersTo, dimensionQuestions, questions} from '@site/test/builders/questions';
import type {Answer} from '../../schemas/records/selfAssessment';
import {sideBySide} from './peer';

const ASKED = questions(dimensionQuestions('contact', 5));
const row = (own: (Answer | undefined)[], colleague: (Answer | undefined)[]) =>
  sideBySide(ASKED, answersTo('contact', ...own), answersTo('contact', ...colleague))[0]!;

test('levels come from the items that both answered', () => {
  // Own: 3 + 3 + 0 + 0 + 0 over five is 'underway'; of the three that both have, 0 + 0 + 0.
  const found = row([3, 3, 0, 0, 0], ['none', undefined, 1, 1, 1]);
  expect(found).toMatchObject({
    own: 'beginning',
    colleague: 'underway',
    difference: 'colleague-saw-more',
  });
});

test('only items that the colleague saw are listed, with both answers', () => {
  expect(row([3, undefined, 'none', 0, 1], ['none', 2, 0, undefined, 1]).items).toEqual([
    {item: 'contact-2', own: undefined, colleague: 2},
    {item: 'contact-3', own: 'none', colleague: 0},
    {item: 'contact-5', own: 1, colleague: 1},
  ]);
});

test.each([
  ['same', [1, 1, 1], [1, 2, 2], ['what-do-we-both-see', 'what-comes-next']],
  ['colleague-saw-more', [1, 1, 1], [2, 2, 2], ['what-did-you-see', 'why-did-i-say-less']],
  ['colleague-saw-less', [2, 2, 2], [1, 2, 2], ['which-moment-did-i-mean', 'what-made-it-hard']],
  ['not-seen', [3, 3, 3], [3, 3], ['when-can-you-watch']],
  ['not-seen', [3, 3], [3, 3, 3], ['when-can-you-watch']],
] as const)('%s gives its own ways to begin the talk', (difference, own, colleague, starters) => {
  expect(row([...own], [...colleague])).toMatchObject({difference, starters});
});

test('turned round, more is less and the rest stays', () => {
  const answers = fc.array(fc.constantFrom<(Answer | undefined)[]>(0, 1, 2, 3, 'none', undefined), {
    minLength: 5,
    maxLength: 5,
  });
  const turned = {
    same: 'same',
    'not-seen': 'not-seen',
    'colleague-saw-more': 'colleague-saw-less',
    'colleague-saw-less': 'colleague-saw-more',
  };
  fc.assert(
    fc.property(answers, answers, (own, colleague) => {
      expect(row(colleague, own).difference).toBe(turned[row(own, colleague).difference]);
    }),
    {seed: 20},
  );
});
