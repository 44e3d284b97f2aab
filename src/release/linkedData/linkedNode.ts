/** A thing that schema.org has a word for. What is undefined is not known, and left out. */
export interface LinkedNode {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/**
 * The element that tells search engines what a page is. Its mark of Helmet makes the page drop it
 * when it wakes, as it drops what the theme writes: it would stay behind on the next page.
 */
export function toScript(nodes: readonly LinkedNode[]): string {
  const json = JSON.stringify({'@context': 'https://schema.org', '@graph': nodes});
  // Nothing in it ends the element, or begins a comment in it.
  const safe = json.replaceAll('<', String.raw`\u003c`);
  return `<script data-rh=true type=application/ld+json>${safe}</script>`;
}
