import type {Path, Step} from '@site/src/schemas/path';

/** A step with a page of its own. */
export const pageStep = (id: string, page = '/casussen/eigen'): Step => ({
  kind: 'page',
  id,
  title: `Lees ${id}`,
  about: 'Let op hoe het begint.',
  page,
});

/** A path of two parts, with a step of most kinds. */
export const learningPath = (changes: Partial<Path> = {}): Path => ({
  id: 'inwerken',
  number: 1,
  title: 'Inwerken',
  about: 'Voor wie begint.',
  modules: [
    {
      title: 'Bellen',
      about: 'Je belt.',
      pieces: [
        {
          title: 'Voor je belt',
          steps: [
            pageStep('stap-lezen'),
            {kind: 'check', id: 'stap-vragen', title: 'Oefen', about: 'Vijf.', check: 'contact'},
          ],
        },
        {
          title: 'Nu',
          steps: [
            {
              kind: 'task',
              id: 'stap-bellen',
              title: 'Bel',
              about: 'Bel één mens.',
              ask: 'Wat ging goed?',
            },
          ],
        },
      ],
    },
    {
      title: 'Kiezen',
      about: 'Je kiest.',
      pieces: [
        {
          title: 'Een verhaal',
          steps: [
            {
              kind: 'case',
              id: 'stap-casus',
              title: 'Kies',
              about: 'Eén keer.',
              ask: 'Wat koos je?',
              case: 'de-deur',
            },
            {
              kind: 'form',
              id: 'stap-terugblik',
              title: 'Kijk terug',
              about: 'Op je week.',
              form: 'reflection',
              minutes: 12,
            },
          ],
        },
      ],
    },
  ],
  ...changes,
});
