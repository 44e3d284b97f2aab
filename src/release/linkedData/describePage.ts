import {isUnpublished, type Site} from '../../schemas/site';
import type {LinkedNode} from './linkedNode';
import type {PageFacts} from './readPageFacts';

const RESOURCE_OF_TOOL: ReadonlyMap<string | undefined, string> = new Map([
  ['casus', 'Casus'],
  ['leerpad', 'Leerpad'],
  ['vragen', 'Oefenvragen'],
  ['zelfbeoordeling', 'Zelfbeoordeling'],
]);

const RESOURCE_OF_FAMILY: readonly [address: RegExp, resource: string][] = [
  [/^\/intervisie\/methoden\/./, 'Intervisiemethode'],
  [/^\/intervisie\/oefeningen\/./, 'Oefening'],
];

/**
 * What a page is, in the words of schema.org.
 *
 * @returns nothing for a tool, which is no text to cite and nothing to learn from by itself
 */
export function describePage(page: PageFacts, site: Site): LinkedNode | undefined {
  const kind = typeOf(page, site);
  return (
    kind && {
      ...kind,
      description: page.description,
      url: page.url,
      inLanguage: 'nl',
      datePublished: page.published,
      dateModified: page.reviewed,
      author: organization(site.licenceHolder),
      // Until somebody publishes the site, data/site.yaml names nobody here.
      publisher: isUnpublished(site) ? undefined : organization(site.publisher),
    }
  );
}

function typeOf({url, title, kind, tool, reviewed}: PageFacts, site: Site): LinkedNode | undefined {
  const address = new URL(url).pathname;
  if (address === '/') {
    return {'@type': 'WebSite', name: site.title};
  }
  if (address === '/nieuws/') {
    return {'@type': 'Blog', name: title};
  }
  const resource =
    RESOURCE_OF_FAMILY.find(([family]) => family.test(address))?.[1] ??
    (kind === 'redactie' ? undefined : RESOURCE_OF_TOOL.get(tool));
  if (resource !== undefined) {
    return {'@type': 'LearningResource', name: title, learningResourceType: resource};
  }
  // A tool is the one page without a day of review.
  return kind === 'nieuws' || reviewed !== undefined
    ? {'@type': 'Article', headline: title}
    : undefined;
}

const organization = (name: string): LinkedNode => ({'@type': 'Organization', name});
