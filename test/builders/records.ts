import type {Check} from '@site/src/schemas/check';
import type {Path} from '@site/src/schemas/path';
import type {
  PageLink,
  PilotResult,
  PublicFact,
  PublicSource,
  PublicTension,
} from '@site/src/domain/catalog/types';
import type {Catalog} from '@site/src/plugins/catalog/data/loadCatalog';
import type {DocumentUses} from '@site/src/plugins/catalog/documents/loadDocuments';
import type {Located} from '@site/src/plugins/catalog/data/parseRecords';
import type {Case} from '@site/src/schemas/case';
import type {Dilemma} from '@site/src/schemas/dilemma';
import type {Fact} from '@site/src/schemas/fact';
import type {FrontMatter} from '@site/src/schemas/frontMatter';
import type {HelpLine} from '@site/src/schemas/helpLine';
import type {Instrument} from '@site/src/schemas/instrument';
import type {LifeDomain} from '@site/src/schemas/lifeDomain';
import type {EmbedHost} from '@site/src/schemas/embedHost';
import type {Media} from '@site/src/schemas/media';
import type {Exercise} from '@site/src/schemas/exercise';
import type {Method} from '@site/src/schemas/method';
import type {OfficialWord} from '@site/src/schemas/officialWord';
import type {Pilot} from '@site/src/schemas/pilot';
import type {Post} from '@site/src/schemas/post';
import type {Precondition} from '@site/src/schemas/precondition';
import type {Reference} from '@site/src/schemas/reference';
import type {ReflectionModel} from '@site/src/schemas/reflectionModel';
import type {Site} from '@site/src/schemas/site';
import type {Source} from '@site/src/schemas/source';
import type {Tension} from '@site/src/schemas/tension';
import type {Term} from '@site/src/schemas/term';
import {embedHost} from './media';
import {check} from './check';
import {method} from './method';
import {dilemma, reflectionModel, story} from './story';

// Each builder gives a record that passes every check; a test names only the fields it is about.

export const fact = (partial: Partial<Fact> = {}): Fact => ({
  id: 'R01',
  kind: 'onderzoek',
  statement: 'In Leiden steeg 77 procent van de deelnemers.',
  sources: ['divosa-2020'],
  limit: 'Het aantal deelnemers staat er niet bij.',
  ...partial,
});

export const source = (partial: Partial<Source> = {}): Source => ({
  id: 'divosa-2020',
  title: 'Persoonlijke aandacht',
  kind: 'nieuwsbericht',
  publisher: 'Divosa',
  date: {text: '18 juni 2020', iso: '2020-06-18'},
  core: false,
  about: 'Nieuws over het onderzoek.',
  bias: 'Divosa werkte zelf mee.',
  url: 'https://www.divosa.nl/nieuws',
  checked: null,
  ...partial,
});

export const tension = (partial: Partial<Tension> = {}): Tension => ({
  id: 'X01',
  title: 'Klein, of een groot verschil?',
  question: 'Maakt de aanpak een groot verschil?',
  plain: 'De ene bron zegt klein, de andere groot.',
  weWrite: 'Wij schrijven klein maar positief.',
  facts: ['R01'],
  sources: ['divosa-2020'],
  ...partial,
});

export const reference = (partial: Partial<Reference> = {}): Reference => ({
  id: 'baart-2004',
  number: 1,
  type: 'book',
  author: [{family: 'Baart', given: 'A.'}],
  issued: 2004,
  title: 'Een theorie van presentie',
  ...partial,
});

export const precondition = (partial: Partial<Precondition> = {}): Precondition => ({
  id: 'caseload',
  number: 1,
  fact: 'R01',
  label: 'Een caseload die te doen is',
  summary: 'Er is tijd voor ieder van hen.',
  indicators: ['telling', 'spreiding', 'afbouw', 'grens'].map((id) => ({id, text: `Er is ${id}.`})),
  talk: ['Waar gaat de tijd heen?'],
  ...partial,
});

export const pilot = (partial: Partial<Pilot> = {}): Pilot => ({
  id: 'leiden',
  city: 'Leiden',
  name: 'Buurt OntmoetingsPlek',
  facts: ['R01'],
  results: {facts: ['R01'], sentence: 'In Leiden steeg 77 procent van de deelnemers.'},
  ...partial,
});

export const term = (partial: Partial<Term> = {}): Term => ({
  id: 'caseload',
  term: 'caseload',
  forms: ['caseloads'],
  definition: 'Het aantal mensen dat een coach in dezelfde tijd begeleidt.',
  sources: ['divosa-2020'],
  see: [],
  ...partial,
});

export const lifeDomain = (partial: Partial<LifeDomain> = {}): LifeDomain => ({
  id: 'wonen',
  number: 1,
  name: 'Wonen',
  question: 'Hoe is het om te wonen waar u nu woont?',
  summary: 'Het huis, de buren en de buurt.',
  ...partial,
});

export const helpLine = (partial: Partial<HelpLine> = {}): HelpLine => ({
  id: 'veilig-thuis',
  name: 'Veilig Thuis',
  number: '0800-2000',
  dial: '08002000',
  when: 'Advies bij huiselijk geweld of kindermishandeling.',
  checked: null,
  ...partial,
});

/** Three dimensions of three questions each, all about the same window. */
export const instrument = (partial: Partial<Instrument> = {}): Instrument => ({
  id: 'coachvaardigheden',
  version: 1,
  title: 'Je werk als coach',
  about: 'Vragen over wat je deed.',
  minutes: 15,
  windows: [
    {
      id: 'afgelopen-maand',
      text: 'In de afgelopen maand',
      answers: ['niet', 'één keer', 'twee of drie keer', 'vaker'],
    },
  ],
  dimensions: ['contact', 'taal', 'samen'].map((id) => ({
    id,
    name: `Onderdeel ${id}`,
    about: `Waar het bij ${id} om gaat.`,
    anchors: {beginning: 'Je begint.', underway: 'Je bent op weg.', solid: 'Je staat stevig.'},
    items: ['een', 'twee', 'drie'].map((item) => ({
      id: `${id}-${item}`,
      window: 'afgelopen-maand',
      self: `Ik deed ${id} ${item}.`,
      peer: `Je collega deed ${id} ${item}.`,
    })),
    steps: [{text: `Lees over ${id}.`, page: '/'}],
  })),
  ...partial,
});

export const officialWord = (partial: Partial<OfficialWord> = {}): OfficialWord => ({
  official: 'alsmede',
  plain: 'en, en ook',
  forms: [],
  letters_only: false,
  ...partial,
});

export const site = (partial: Partial<Site> = {}): Site => ({
  title: 'Gezien & Gehoord',
  tagline: 'Leren en oefenen',
  url: 'https://kennisbank.example',
  publisher: 'De uitgever',
  contactEmail: 'redactie@kennisbank.example',
  securityEmail: 'veilig@kennisbank.example',
  licenceHolder: 'De makers',
  repository: 'https://code.kennisbank.example/site',
  securityExpires: '2027-11-21',
  accessibilityStatus: 'niet-onderzocht',
  ...partial,
});

export const frontMatter = (partial: Partial<FrontMatter> = {}): FrontMatter => ({
  title: 'Leiden',
  description: 'Hoe zag de pilot in Leiden eruit en wat kun je ervan meenemen?',
  kind: 'kennis',
  reviewed: '2026-11-21',
  ...partial,
});

export const post = (partial: Partial<Post> = {}): Post => ({
  title: 'Nieuws',
  description: 'Wat vind je nu op deze site, en wat komt er nog?',
  date: '2026-11-21',
  slug: 'nieuws',
  ...partial,
});

export const publicFact = (partial: Partial<PublicFact> = {}): PublicFact => ({
  id: 'R01',
  kind: 'onderzoek',
  statement: 'In Leiden steeg 77 procent van de deelnemers.',
  limit: 'Het aantal deelnemers staat er niet bij.',
  sources: [{id: 'divosa-2020', label: 'Divosa, ‘Persoonlijke aandacht’, 18 juni 2020'}],
  ...partial,
});

export const pilotResult = (partial: Partial<PilotResult> = {}): PilotResult => ({
  id: 'leiden',
  city: 'Leiden',
  name: 'Buurt OntmoetingsPlek',
  sentence: 'In Leiden steeg 77 procent van de deelnemers.',
  facts: [publicFact()],
  ...partial,
});

const {url: _url, urlReason: _reason, ...sourceFields} = source();

/** Without an address: give it a `url` or a `urlReason`. */
export const publicSource = (partial: Partial<PublicSource> = {}): PublicSource => ({
  ...sourceFields,
  pages: [],
  ...partial,
});

export const publicTension = (partial: Partial<PublicTension> = {}): PublicTension => {
  const {facts: _facts, ...fields} = tension();
  return {
    ...fields,
    sources: [{id: 'divosa-2020', label: 'Divosa, 18 juni 2020'}],
    ...partial,
  };
};

/** What stands in a page: nothing, unless a test says so. */
export const documentUses = (partial: Partial<DocumentUses> = {}): DocumentUses => ({
  file: 'docs/index.mdx',
  address: '/',
  facts: [],
  cities: [],
  terms: [],
  links: [],
  minutes: 1,
  ...partial,
});

export const page = (title: string): PageLink => ({title, href: `/${title.toLowerCase()}/`});

/** Records with the file and line they would stand at: the nth one on line n. */
export const located = <T>(file: string, records: readonly T[]): Located<T>[] =>
  records.map((record, index) => ({record, file, line: index + 1}));

type Records = {
  facts?: Fact[];
  sources?: Source[];
  tensions?: Tension[];
  references?: Reference[];
  preconditions?: Precondition[];
  pilots?: Pilot[];
  terms?: Term[];
  lifeDomains?: LifeDomain[];
  helpLines?: HelpLine[];
  instruments?: Instrument[];
  dilemmas?: Dilemma[];
  methods?: Method[];
  embedHosts?: EmbedHost[];
  media?: Media[];
  exercises?: Exercise[];
  cases?: Case[];
  reflections?: ReflectionModel[];
  checks?: Check[];
  paths?: Path[];
  officialWords?: OfficialWord[];
  words?: string[];
};

/** A whole catalog; what a test does not name is there once, and fits. */
export const catalog = ({
  facts = [fact()],
  sources = [source()],
  tensions = [tension()],
  references = [reference()],
  preconditions = [precondition()],
  pilots = [pilot()],
  terms = [term()],
  lifeDomains = [lifeDomain()],
  helpLines = [helpLine()],
  instruments = [instrument()],
  dilemmas = [dilemma()],
  methods = [method()],
  embedHosts = [embedHost()],
  media = [],
  exercises = [],
  cases = [story()],
  reflections = [reflectionModel()],
  checks = [check()],
  paths = [],
  officialWords = [officialWord()],
  words = ['deelnemers', 'coaches'],
}: Records = {}): Catalog => ({
  facts: located('data/facts/resultaten.yaml', facts),
  sources: located('data/sources.yaml', sources),
  tensions: located('data/tensions.yaml', tensions),
  references: located('data/references.yaml', references),
  preconditions: located('data/preconditions.yaml', preconditions),
  pilots: located('data/pilots.yaml', pilots),
  terms: located('data/terms.yaml', terms),
  lifeDomains: located('data/life-domains.yaml', lifeDomains),
  helpLines: located('data/help-lines.yaml', helpLines),
  instruments: located('data/instruments/coachvaardigheden.yaml', instruments),
  dilemmas: located('data/dilemmas.yaml', dilemmas),
  methods: located('data/methods/clinic.yaml', methods),
  embedHosts: located('data/embed-hosts.yaml', embedHosts),
  media: located('data/media/eerste.yaml', media),
  exercises: located('data/exercises/de-stap.yaml', exercises),
  cases: located('data/cases/de-deur.yaml', cases),
  reflections: located('data/reflections/kort.yaml', reflections),
  checks: located('data/checks/contact.yaml', checks),
  paths: located('data/paths/inwerken.yaml', paths),
  officialWords: located('data/official-words.yaml', officialWords),
  redirects: [],
  synonyms: [],
  countedWords: {words},
  site: site(),
});
