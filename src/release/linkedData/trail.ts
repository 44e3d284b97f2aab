import * as v from 'valibot';
import type {Site} from '../../schemas/site';
import type {LinkedNode} from './linkedNode';

const TrailSchema = v.object({
  '@type': v.literal('BreadcrumbList'),
  itemListElement: v.array(v.object({name: v.string(), item: v.optional(v.string())})),
});

/**
 * The way to a page that stands above it. The theme tells it without its beginning, and at addresses
 * that the host sends on to those with a slash.
 *
 * @param written what stands in the page as linked data
 * @returns nothing where no such way is told
 */
export function describeTrail(written: readonly unknown[], site: Site): LinkedNode | undefined {
  const told = written.flatMap(nodesOf).find((node) => v.is(TrailSchema, node));
  if (told === undefined) {
    return undefined;
  }
  const {itemListElement} = v.parse(TrailSchema, told);
  const home = `${site.url}/`;
  const steps = itemListElement
    .map(({name, item}) => ({name, item: item && `${item.replace(/\/$/, '')}/`}))
    .filter(({item}) => item !== home);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{name: site.title, item: home}, ...steps].map(({name, item}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      // The last one is the page itself, and its address stands in the page already.
      item: index === steps.length ? undefined : item,
    })),
  };
}

/** The theme writes one thing to a script, this step writes a graph of them. */
function nodesOf(data: unknown): readonly unknown[] {
  return v.is(v.object({'@graph': v.array(v.unknown())}), data) ? data['@graph'] : [data];
}
