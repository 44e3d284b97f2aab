/** The folders that hold pages. */
export const SECTIONS = ['docs', 'blog'] as const;

export type Section = (typeof SECTIONS)[number];

/** Where the posts of blog/ stand; routeBasePath in docusaurus.config.ts is the same. */
export const NEWS = '/nieuws';

/** Address of a page in docs/, without the slash at the end; "/" for the home page. */
export function addressOf(file: string): string {
  const address = file.replace(/^docs/, '').replace(/\.mdx?$/, '');
  return address.replace(/\/index$/, '') || '/';
}
