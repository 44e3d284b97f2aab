import type {ReactNode} from 'react';
import {site} from '@site/src/content/site';

type Props = {name: 'publisher' | 'contactEmail' | 'licenceHolder' | 'url'};

/** One field of data/site.yaml in a sentence. */
export default function SiteField({name}: Props): ReactNode {
  const value = site[name];
  return name === 'contactEmail' ? <a href={`mailto:${value}`}>{value}</a> : value;
}
