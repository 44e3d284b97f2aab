// What src/plugins/catalog and src/plugins/search write; src/content is the only folder that imports it.
declare module '@generated/catalog/default/sources.json' {
  const data: import('@site/src/domain/catalog/types').PublicSource[];
  export default data;
}
declare module '@generated/catalog/default/tensions.json' {
  const data: import('@site/src/domain/catalog/types').PublicTension[];
  export default data;
}
declare module '@generated/catalog/default/references.json' {
  const data: import('@site/src/domain/catalog/types').PublicReference[];
  export default data;
}
declare module '@generated/catalog/default/preconditions.json' {
  const data: import('@site/src/domain/catalog/types').PublicPrecondition[];
  export default data;
}
declare module '@generated/catalog/default/memo-facts.json' {
  const data: import('@site/src/domain/catalog/types').MemoFacts;
  export default data;
}
declare module '@generated/catalog/default/scan.json' {
  const data: import('@site/src/schemas/precondition').PreconditionQuestions[];
  export default data;
}
declare module '@generated/catalog/default/news.json' {
  const data: import('@site/src/domain/catalog/types').NewsItem[];
  export default data;
}
declare module '@generated/catalog/default/newest-post.json' {
  const data: import('@site/src/domain/catalog/types').NewestPost | null;
  export default data;
}
declare module '@generated/catalog/default/accessibility.json' {
  const data: import('@site/src/schemas/accessibility').Accessibility;
  export default data;
}
declare module '@generated/catalog/default/site.json' {
  const data: import('@site/src/schemas/site').Site;
  export default data;
}
declare module '@generated/catalog/default/checks.json' {
  const data: import('@site/src/domain/catalog/types').CheckInList[];
  export default data;
}
declare module '@generated/catalog/default/paths.json' {
  const data: import('@site/src/domain/catalog/types').PlannedPath[];
  export default data;
}
declare module '@generated/catalog/default/path-list.json' {
  const data: import('@site/src/domain/catalog/types').PathInList[];
  export default data;
}
declare module '@generated/catalog/default/cases.json' {
  const data: import('@site/src/domain/catalog/types').CaseInList[];
  export default data;
}
declare module '@generated/catalog/default/methods.json' {
  const data: import('@site/src/domain/catalog/types').PlannedMethod[];
  export default data;
}
declare module '@generated/catalog/default/method-list.json' {
  const data: import('@site/src/domain/catalog/types').MethodInList[];
  export default data;
}
declare module '@generated/catalog/default/media-list.json' {
  const data: import('@site/src/domain/catalog/types').MediaInList[];
  export default data;
}
declare module '@generated/catalog/default/exercises.json' {
  const data: import('@site/src/domain/catalog/types').ExerciseInList[];
  export default data;
}
declare module '@generated/catalog/default/reflections.json' {
  const data: import('@site/src/domain/catalog/types').ShownModel[];
  export default data;
}
declare module '@generated/catalog/default/glossary.json' {
  const data: import('@site/src/domain/catalog/types').GlossaryEntry[];
  export default data;
}
declare module '@generated/catalog/default/life-domains.json' {
  const data: import('@site/src/schemas/lifeDomain').LifeDomain[];
  export default data;
}
declare module '@generated/catalog/default/help-lines.json' {
  const data: import('@site/src/schemas/helpLine').HelpLine[];
  export default data;
}
declare module '@generated/catalog/default/official-words.json' {
  const data: import('@site/src/schemas/officialWord').OfficialWord[];
  export default data;
}
declare module '@generated/search/default/mode.json' {
  const data: import('@site/src/domain/search/searchMode').SearchMode;
  export default data;
}
declare module '*.woff2' {
  const url: string;
  export default url;
}
