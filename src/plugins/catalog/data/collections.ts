import {AccessibilitySchema} from '../../../schemas/accessibility';
import {CaseSchema} from '../../../schemas/case';
import {CheckSchema} from '../../../schemas/check';
import {CountedWordsSchema} from '../../../schemas/countedWords';
import {DilemmaSchema} from '../../../schemas/dilemma';
import {EmbedHostSchema} from '../../../schemas/embedHost';
import {ExerciseSchema} from '../../../schemas/exercise';
import {FactSchema} from '../../../schemas/fact';
import {HelpLineSchema} from '../../../schemas/helpLine';
import {InstrumentSchema} from '../../../schemas/instrument';
import {LifeDomainSchema} from '../../../schemas/lifeDomain';
import {MediaSchema} from '../../../schemas/media';
import {MethodSchema} from '../../../schemas/method';
import {OfficialWordSchema} from '../../../schemas/officialWord';
import {PathSchema} from '../../../schemas/path';
import {PilotSchema} from '../../../schemas/pilot';
import {PreconditionSchema} from '../../../schemas/precondition';
import {RedirectSchema} from '../../../schemas/redirect';
import {ReferenceSchema} from '../../../schemas/reference';
import {ReflectionModelSchema} from '../../../schemas/reflectionModel';
import {SiteSchema} from '../../../schemas/site';
import {SourceSchema} from '../../../schemas/source';
import {SynonymSchema} from '../../../schemas/synonym';
import {TensionSchema} from '../../../schemas/tension';
import {TermSchema} from '../../../schemas/term';

/**
 * Every kind of content that stands in data/. A new kind is a schema, a line here and its name in
 * loadCatalog.ts; reading, error messages, duplicate ids and `check:data` then come by themselves.
 *
 * `lists` hold many records with an id; a path that ends in a slash is a folder of such files.
 * `singles` hold one record.
 */
export const LISTS = {
  facts: {path: 'data/facts/', schema: FactSchema},
  sources: {path: 'data/sources.yaml', schema: SourceSchema},
  tensions: {path: 'data/tensions.yaml', schema: TensionSchema},
  references: {path: 'data/references.yaml', schema: ReferenceSchema},
  preconditions: {path: 'data/preconditions.yaml', schema: PreconditionSchema},
  pilots: {path: 'data/pilots.yaml', schema: PilotSchema},
  terms: {path: 'data/terms.yaml', schema: TermSchema},
  lifeDomains: {path: 'data/life-domains.yaml', schema: LifeDomainSchema},
  helpLines: {path: 'data/help-lines.yaml', schema: HelpLineSchema},
  instruments: {path: 'data/instruments/', schema: InstrumentSchema},
  dilemmas: {path: 'data/dilemmas.yaml', schema: DilemmaSchema},
  methods: {path: 'data/methods/', schema: MethodSchema},
  embedHosts: {path: 'data/embed-hosts.yaml', schema: EmbedHostSchema},
  media: {path: 'data/media/', schema: MediaSchema},
  exercises: {path: 'data/exercises/', schema: ExerciseSchema},
  cases: {path: 'data/cases/', schema: CaseSchema},
  reflections: {path: 'data/reflections/', schema: ReflectionModelSchema},
  checks: {path: 'data/checks/', schema: CheckSchema},
  paths: {path: 'data/paths/', schema: PathSchema},
} as const;

/** Lists without ids: nothing points at a redirect, an official word or a synonym. */
export const NAMELESS_LISTS = {
  redirects: {path: 'data/redirects.yaml', schema: RedirectSchema},
  officialWords: {path: 'data/official-words.yaml', schema: OfficialWordSchema},
  synonyms: {path: 'data/synonyms.yaml', schema: SynonymSchema},
} as const;

export const SINGLES = {
  countedWords: {path: 'data/counted-words.yaml', schema: CountedWordsSchema},
  site: {path: 'data/site.yaml', schema: SiteSchema},
  accessibility: {path: 'data/accessibility.yaml', schema: AccessibilitySchema},
} as const;

export type ListName = keyof typeof LISTS;

export const LIST_NAMES = [
  'facts',
  'sources',
  'tensions',
  'references',
  'preconditions',
  'pilots',
  'terms',
  'lifeDomains',
  'helpLines',
  'instruments',
  'dilemmas',
  'methods',
  'embedHosts',
  'media',
  'exercises',
  'cases',
  'reflections',
  'checks',
  'paths',
] as const satisfies readonly ListName[];
