import type {BlockKind} from '../../../domain/catalog/blocks';
import {SITE_FIELDS} from '../../../domain/catalog/siteFields';
import {PRIVACY_PARTS} from '../../../domain/search/privacyParts';
import {MEDIA_KINDS} from '../../../schemas/media';
import type {Catalog} from '../data/loadCatalog';

/** A component that authors may use in a page, by its name alone: the import is added for them. */
export type AuthorComponent = {
  module: string;
  /** Attribute that names a record; the record comes along in `prop`, so a page carries only its own. */
  record?: {attribute: string; folder: RecordFolder; prop: string};
  /** Attributes with a closed set of values. */
  choices?: Record<string, readonly string[]>;
};

export type RecordFolder =
  | 'facts'
  | 'results'
  | 'terms'
  | 'instruments'
  | 'cases'
  | 'reflections'
  | 'checks'
  | 'paths'
  | 'methods'
  | 'exercises'
  | 'media';

const component = (name: string) => `@site/src/components/${name}`;

export const COMPONENTS: Readonly<Record<string, AuthorComponent>> = {
  Fact: {module: component('Fact'), record: {attribute: 'id', folder: 'facts', prop: 'fact'}},
  FactCard: {
    module: component('FactCard'),
    record: {attribute: 'id', folder: 'facts', prop: 'fact'},
  },
  ResultDrawing: {
    module: component('ResultDrawing'),
    record: {attribute: 'city', folder: 'results', prop: 'result'},
  },
  Term: {module: component('Term'), record: {attribute: 'id', folder: 'terms', prop: 'term'}},
  SelfAssessment: {
    module: component('SelfAssessment'),
    record: {attribute: 'id', folder: 'instruments', prop: 'instrument'},
  },
  ColleagueView: {
    module: component('ColleagueView'),
    record: {attribute: 'id', folder: 'instruments', prop: 'instrument'},
  },
  TeamPicture: {
    module: component('TeamPicture'),
    record: {attribute: 'id', folder: 'instruments', prop: 'instrument'},
  },
  Case: {
    module: component('Case'),
    record: {attribute: 'id', folder: 'cases', prop: 'shown'},
  },
  CaseLibrary: {module: component('CaseLibrary')},
  Formation: {module: component('Formation')},
  BoardMemo: {module: component('BoardMemo')},
  ReadinessScan: {module: component('ReadinessScan')},
  PreconditionMap: {module: component('PreconditionMap')},
  Reflection: {
    module: component('Reflection'),
    record: {attribute: 'model', folder: 'reflections', prop: 'questions'},
  },
  Quiz: {
    module: component('Quiz'),
    record: {attribute: 'id', folder: 'checks', prop: 'check'},
  },
  CheckList: {module: component('CheckList')},
  Path: {module: component('Path'), record: {attribute: 'id', folder: 'paths', prop: 'path'}},
  PathList: {module: component('PathList')},
  Method: {
    module: component('Method'),
    record: {attribute: 'id', folder: 'methods', prop: 'method'},
  },
  MethodList: {module: component('MethodList')},
  Exercise: {
    module: component('Exercise'),
    record: {attribute: 'id', folder: 'exercises', prop: 'exercise'},
  },
  Media: {module: component('Media'), record: {attribute: 'id', folder: 'media', prop: 'media'}},
  MediaList: {module: component('MediaList'), choices: {kind: MEDIA_KINDS}},
  ExerciseList: {module: component('ExerciseList')},
  SessionPlanner: {module: component('SessionPlanner')},
  SessionLead: {module: component('SessionLead')},
  Portfolio: {module: component('Portfolio')},
  GoOn: {module: component('GoOn')},
  Review: {module: component('Review')},
  ReflectionDesk: {module: component('ReflectionDesk')},
  SourceList: {module: component('SourceList')},
  ReferenceList: {module: component('ReferenceList')},
  TensionList: {module: component('TensionList')},
  PreconditionList: {module: component('PreconditionList')},
  LifeDomainList: {module: component('LifeDomainList')},
  DomainWheel: {module: component('DomainWheel')},
  AccessibilityChecks: {module: component('AccessibilityChecks')},
  HelpLines: {module: component('HelpLines')},
  PlainWords: {module: component('PlainWords')},
  Glossary: {module: component('Glossary')},
  Doors: {module: component('Doors')},
  NewestPost: {module: component('NewestPost')},
  Notebook: {module: component('Notebook')},
  OfflineSize: {module: component('OfflineSize')},
  SearchPrivacy: {module: component('SearchPrivacy'), choices: {part: PRIVACY_PARTS}},
  SiteField: {module: component('SiteField'), choices: {name: SITE_FIELDS}},
};

/** Blocks in which a number needs no source, because the block itself says whose number it is. */
export const FIGURES_ALLOWED_IN: readonly BlockKind[] = ['verzonnen', 'berekening'];

/** Ids that a component may point at. */
export function knownIds(catalog: Catalog, folder: RecordFolder): string[] {
  const records = {
    facts: catalog.facts,
    results: catalog.pilots,
    terms: catalog.terms,
    instruments: catalog.instruments,
    cases: catalog.cases,
    reflections: catalog.reflections,
    checks: catalog.checks,
    paths: catalog.paths,
    methods: catalog.methods,
    exercises: catalog.exercises,
    media: catalog.media,
  }[folder];
  return records.map(({record}) => record.id);
}
