// What no page's HTML holds and a browser may still get to see. What a script of ours or of the theme
// puts on an element later, or makes, belongs here with its reason; our own rules never go.

/** Classes of Infima and the classic theme that only a script puts on an element. */
export const RUNTIME_CLASSES: readonly string[] = [
  // The heading in view, in the list of headings (theme-common, useTOCHighlight).
  'table-of-contents__link--active',
];

/** Attributes whose presence or value a script changes. */
export const RUNTIME_ATTRIBUTES: readonly string[] = [
  // Colour mode, set on html before the first paint and by the button.
  'data-theme',
  'data-theme-choice',
  // html, once React runs.
  'data-has-hydrated',
  // A part that folds, which the reader or a print opens.
  'open',
  // The title of a page that somebody came to by a link.
  'tabindex',
  // What a filter does not find, and the bar about a fault.
  'hidden',
  // A button that was pressed before its script had come.
  'aria-busy',
  // The page that is shown, in a list of pages.
  'aria-current',
];

/** Elements that a component makes in a browser, and that should look as on any other page. */
export const RUNTIME_ELEMENTS: readonly string[] = [
  // A page that crashed.
  'main',
  'h1',
  'p',
  'button',
  'code',
];
