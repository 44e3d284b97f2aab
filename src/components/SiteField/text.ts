import {translate} from '@docusaurus/Translate';
import type {Site} from '@site/src/schemas/site';

/** The status of the accessibility statement, in words that promise no more than was examined. */
export function accessibilityWords(status: Site['accessibilityStatus']): string {
  switch (status) {
    case 'niet-onderzocht':
      return translate({
        id: 'site.accessibility.none',
        message: 'niet onderzocht door een onafhankelijke partij',
      });
    case 'voldoet-gedeeltelijk':
      return translate({
        id: 'site.accessibility.partly',
        message: 'voldoet gedeeltelijk, na onderzoek',
      });
    case 'voldoet':
      return translate({id: 'site.accessibility.full', message: 'voldoet, na onderzoek'});
  }
}
