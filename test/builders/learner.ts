import type {ShownPath, ShownStep} from '@site/src/domain/catalog/types';

/** A step as a page carries it, ten minutes of reading on a page named after it. */
export const shownStep = (id: string, changes: Partial<ShownStep> = {}): ShownStep => ({
  id,
  kind: 'page',
  title: `Lees ${id}`,
  about: 'Let op hoe het begint.',
  to: `/methodiek/${id}`,
  minutes: 10,
  ...changes,
});

/** A path of one part with one piece. */
export const shownPath = (steps: ShownStep[], changes: Partial<ShownPath> = {}): ShownPath => ({
  id: 'inwerken',
  title: 'Inwerken',
  about: 'Voor wie begint.',
  modules: [{title: 'Bellen', about: 'Je belt.', pieces: [{title: 'Stuk', steps}]}],
  ...changes,
});
