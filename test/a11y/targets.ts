import type {Page} from '@playwright/test';

/** Our own bar, in CSS pixels; WCAG 2.2 AA asks for 24. */
const FINGER = 44;

/** Words and numbers in running text that open a note: as high as the sentence they stand in. */
const IN_SENTENCE = ':is(p, li, dd, td, blockquote, figcaption) [popovertarget]';

/**
 * Controls in the content that are lower or narrower than a finger. A choice is measured with its
 * label; those within a sentence are left out, as the guidelines allow.
 */
export const smallTargets = (page: Page): Promise<{measured: number; small: string[]}> =>
  page.getByRole('main').evaluate(
    (main, {finger, inSentence}) => {
      const targets = [
        ...main.querySelectorAll<HTMLElement>('button, select, textarea, input, summary'),
      ]
        .map((control) => {
          const label = control.closest('label');
          return label && control.matches('[type=radio], [type=checkbox]') ? label : control;
        })
        .filter((one) => one.checkVisibility() && !one.matches(inSentence));
      const small = targets
        .map((one) => ({one, box: one.getBoundingClientRect()}))
        .filter(({box}) => box.width > 1 && (box.height < finger - 0.5 || box.width < finger - 0.5))
        .map(
          ({one, box}) =>
            `${one.localName} '${one.textContent.trim().slice(0, 40)}' ${Math.round(box.width)} × ${Math.round(box.height)}`,
        );
      return {measured: targets.length, small};
    },
    {finger: FINGER, inSentence: IN_SENTENCE},
  );
