import {stringify} from 'yaml';
import {fact, frontMatter, pilot, precondition, reference, site, source, tension} from './records';

/** A whole small repository that passes every check, as files; a test changes what it is about. */
export const repository = (
  files: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  'data/facts/resultaten.yaml': stringify([fact()]),
  'data/sources.yaml': stringify([source()]),
  'data/tensions.yaml': stringify([tension()]),
  'data/references.yaml': stringify([reference()]),
  'data/preconditions.yaml': stringify([precondition()]),
  'data/pilots.yaml': stringify([pilot()]),
  'data/redirects.yaml': stringify([{from: '/start', to: '/'}]),
  'data/counted-words.yaml': stringify({words: ['deelnemers', 'coaches']}),
  'data/site.yaml': stringify(site()),
  'docs/index.mdx': pageText('In Leiden steeg <Fact id="R01">77 procent</Fact>.'),
  'blog/2026-11-21-nieuws.mdx': '---\ntitle: Nieuws\n---\n\nDe site staat er.\n',
  ...files,
});

/** A page with front matter that passes (six lines, so that the text begins on line 8). */
export const pageText = (text: string): string =>
  `---\n${stringify(frontMatter(), {lineWidth: 0})}---\n\n${text}\n`;
