// What no page's HTML holds and a browser may still get to see. A global class or attribute of the
// theme that a script of ours sets later belongs here, with its reason; our own rules never go.

/** Classes of Infima and the classic theme that only a script puts on an element. */
export const RUNTIME_CLASSES: readonly string[] = [
  // The heading in view, in the list of headings (theme-common, useTOCHighlight).
  'table-of-contents__link--active',
  // The line on top while a next page loads (theme-classic, nprogress).
  'bar',
  'peg',
];

/** Ids, for the same reason. */
export const RUNTIME_IDS: readonly string[] = ['nprogress'];

/**
 * Parts of the theme that appear only after hydration, by the name of their class before the hash.
 * The theme's other parts stand on a page or are never shown (authors, tags, announcement bar).
 */
export const RUNTIME_PARTS: readonly RegExp[] = [
  // The buttons of a code block; the server renders none.
  /^(?:buttonGroup|copyButton\w*|wordWrapButton\w*)$/,
  // A page that crashed.
  /^errorBoundary\w*$/,
  // The theme's details measures its content in a browser.
  /^isBrowser$/,
  // The colour mode button: which icon, and until hydration disabled.
  /^\w*[tT]oggle(?:Icon|ButtonDisabled)$/,
];

/** Attributes whose presence or value a script changes. */
export const RUNTIME_ATTRIBUTES: readonly string[] = [
  // Colour mode, set on html before the first paint and by the button.
  'data-theme',
  'data-theme-choice',
  // html, once React runs.
  'data-has-hydrated',
  // The theme's details.
  'data-collapsed',
  // States of controls.
  'disabled',
  'hidden',
  'inert',
  'aria-busy',
  'aria-current',
  'aria-disabled',
  'aria-expanded',
  'aria-hidden',
  'aria-invalid',
  'aria-pressed',
  'aria-selected',
];

/** Elements that a component may make after a click, and that should look as on any other page. */
export const RUNTIME_ELEMENTS: readonly string[] =
  'a blockquote code h1 h2 h3 h4 h5 h6 hr iframe img kbd li ol p pre strong table td th ul'.split(
    ' ',
  );
