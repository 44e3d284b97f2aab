import * as v from 'valibot';
import {DaySchema, HttpsUrlSchema, TextSchema} from './text';

const EmailSchema = v.pipe(TextSchema, v.email('is geen geldig e-mailadres'));

/** What a publisher fills in before the site goes live. */
export const SiteSchema = v.strictObject({
  title: TextSchema,
  tagline: TextSchema,
  url: v.pipe(HttpsUrlSchema, v.regex(/[^/]$/, 'laat de schuine streep aan het eind weg')),
  publisher: TextSchema,
  contactEmail: EmailSchema,
  securityEmail: EmailSchema,
  licenceHolder: TextSchema,
  repository: HttpsUrlSchema,
  securityExpires: DaySchema,
  accessibilityStatus: v.picklist(['niet-onderzocht', 'voldoet-gedeeltelijk', 'voldoet']),
});

export type Site = v.InferOutput<typeof SiteSchema>;

/** Reserved names (RFC 2606) mean that no publisher has filled in the file yet. */
export function isUnpublished(site: Site): boolean {
  return new URL(site.url).hostname.endsWith('.example');
}
