import type {BuiltPages} from '../builtPages';
import {readPageSheets, type PageSheets} from './linkedSheets';
import {readAttributes, readStartTags, tagName, type PlacedTag} from './startTags';

/** What is special of one page. */
export interface PageMarkup {
  readonly html: string;
  readonly sheets: PageSheets;
  /** Start tags with a style attribute. */
  readonly styled: readonly PlacedTag[];
}

/** What the pages together are made of; a style sheet can select nothing else. */
export interface Markup {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
  /** Keys of styles that a run before this one moved. */
  readonly styleKeys: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, PageMarkup>;
}

/** Reads every page once. A tag that stands on every page is looked into once. */
export function readMarkup(pages: BuiltPages): Markup {
  const names = new NameCollector();
  const seen = new Map<string, TagFacts>();
  const result = new Map<string, PageMarkup>();
  for (const [file, html] of pages) {
    const styled: PlacedTag[] = [];
    const hrefs: string[] = [];
    for (const tag of readStartTags(html)) {
      let facts = seen.get(tag.source);
      if (!facts) {
        facts = names.add(tag.source);
        seen.set(tag.source, facts);
      }
      if (facts.hasStyle) {
        styled.push(tag);
      }
      if (facts.sheet !== undefined) {
        hrefs.push(facts.sheet);
      }
    }
    result.set(file, {html, styled, sheets: readPageSheets(hrefs)});
  }
  const {tags, classes, ids, attributes, values, styleKeys} = names;
  return {tags, classes, ids, attributes, values, styleKeys, pages: result};
}

interface TagFacts {
  readonly hasStyle: boolean;
  /** Address of the style sheet that it links to. */
  readonly sheet: string | undefined;
}

class NameCollector {
  readonly tags = new Set<string>();
  readonly classes = new Set<string>();
  readonly ids = new Set<string>();
  readonly attributes = new Set<string>();
  readonly values = new Set<string>();
  readonly styleKeys = new Set<string>();

  add(source: string): TagFacts {
    const tag = tagName(source);
    this.tags.add(tag);
    const attributes = new Map(readAttributes(source).map(({name, value}) => [name, value]));
    for (const [name, value] of attributes) {
      this.attributes.add(name);
      this.values.add(value);
    }
    attributes
      .get('class')
      ?.split(/\s+/)
      .forEach((name) => this.classes.add(name));
    this.ids.add(attributes.get('id') ?? '');
    this.styleKeys.add(attributes.get('data-s') ?? '');
    const isSheet = tag === 'link' && attributes.get('rel')?.toLowerCase() === 'stylesheet';
    return {
      hasStyle: attributes.has('style'),
      sheet: isSheet ? attributes.get('href') : undefined,
    };
  }
}
