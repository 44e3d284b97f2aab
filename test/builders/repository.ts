import {stringify} from 'yaml';
import type {FrontMatter} from '@site/src/schemas/frontMatter';
import type {Post} from '@site/src/schemas/post';
import {
  fact,
  frontMatter,
  helpLine,
  instrument,
  lifeDomain,
  officialWord,
  pilot,
  post,
  precondition,
  reference,
  site,
  source,
  tension,
  term,
} from './records';
import {accessibility} from './accessibility';
import {check} from './check';
import {learningPath} from './learningPath';
import {embedHost, mediaFields} from './media';
import {exercise, method} from './method';
import {dilemma, reflectionModel, story} from './story';

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
  'data/terms.yaml': stringify([term()]),
  'data/life-domains.yaml': stringify([lifeDomain()]),
  'data/help-lines.yaml': stringify([helpLine()]),
  'data/instruments/coachvaardigheden.yaml': stringify([instrument()]),
  'data/dilemmas.yaml': stringify([dilemma()]),
  'data/methods/clinic.yaml': stringify([method()]),
  'data/embed-hosts.yaml': stringify([embedHost()]),
  'data/media/eerste.yaml': stringify([mediaFields()]),
  'data/exercises/de-stap.yaml': stringify([exercise()]),
  'data/cases/de-deur.yaml': stringify([story()]),
  'data/reflections/kort.yaml': stringify([reflectionModel()]),
  'data/checks/contact.yaml': stringify([check()]),
  'data/paths/inwerken.yaml': stringify([learningPath()]),
  'data/official-words.yaml': stringify([officialWord()]),
  'data/synonyms.yaml': stringify([{from: 'baas', to: ['leidinggevende']}]),
  'data/redirects.yaml': stringify([{from: '/start', to: '/'}]),
  'data/counted-words.yaml': stringify({words: ['deelnemers', 'coaches']}),
  'data/site.yaml': stringify(site()),
  'data/accessibility.yaml': stringify(accessibility()),
  'docs/index.mdx': pageText('In Leiden steeg <Fact id="R01">77 procent</Fact>.'),
  'docs/casussen/de-deur.mdx': pageText('<Case id="de-deur" />'),
  'docs/casussen/eigen.mdx': pageText('<ReflectionDesk />'),
  'docs/intervisie/methoden/clinic.mdx': pageText('<Method id="clinic" />'),
  'docs/intervisie/oefeningen/de-stap.mdx': pageText('<Exercise id="de-stap" />'),
  'docs/webinars/eerste.mdx': pageText('<Media id="eerste" />'),
  'docs/leren/inwerken.mdx': pageText('<Path id="inwerken" />'),
  'docs/leren/vragen/contact.mdx': pageText('<Quiz id="contact" />'),
  'blog/2026-11-21-nieuws.mdx': postText('Een kleine caseload helpt.'),
  ...files,
});

/** A page with front matter that passes (six lines, so that the text begins on line 8). */
export const pageText = (text: string, fields: Partial<FrontMatter> = {}): string =>
  withFields(frontMatter(fields), text);

/** A post that passes: front matter (six lines too, so that the text begins on line 8), text and mark. */
export const postText = (text: string, fields: Partial<Post> = {}): string =>
  withFields(post(fields), `${text}\n\n{/* truncate */}`);

const withFields = (fields: object, text: string) =>
  `---\n${stringify(fields, {lineWidth: 0})}---\n\n${text}\n`;
