import type {ReactNode} from 'react';
import {site} from '@site/src/content/site';
import type {SiteFieldName} from '@site/src/domain/catalog/siteFields';
import {accessibilityWords} from './text';

type Props = {name: SiteFieldName};

/** One field of data/site.yaml in a sentence. */
export default function SiteField({name}: Props): ReactNode {
  switch (name) {
    case 'contactEmail':
      return <a href={`mailto:${site.contactEmail}`}>{site.contactEmail}</a>;
    case 'accessibilityStatus':
      return accessibilityWords(site.accessibilityStatus);
    case 'publisher':
    case 'licenceHolder':
    case 'url':
      return site[name];
  }
}
