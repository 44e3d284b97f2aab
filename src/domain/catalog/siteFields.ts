/** The fields of data/site.yaml that a page may show. */
export const SITE_FIELDS = [
  'publisher',
  'contactEmail',
  'licenceHolder',
  'url',
  'accessibilityStatus',
] as const;

export type SiteFieldName = (typeof SITE_FIELDS)[number];
