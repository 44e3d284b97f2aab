import type {Site} from '../../../schemas/site';

/** https://www.rfc-editor.org/rfc/rfc9116 */
export function toSecurityTxt(site: Site): string {
  return [
    `Contact: mailto:${site.securityEmail}`,
    `Expires: ${site.securityExpires}T00:00:00.000Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${site.url}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** https://yml.publiccode.tools: how governments find each other's software. */
export function toPubliccodeYml(site: Site): string {
  return `# Made from data/site.yaml by \`npm run publiccode\`; change it there.
publiccodeYmlVersion: "0.4"
name: ${JSON.stringify(site.title)}
url: ${JSON.stringify(site.repository)}
landingURL: ${JSON.stringify(site.url)}
platforms:
  - web
categories:
  - knowledge-management
  - e-learning
developmentStatus: beta
softwareType: standalone/web
intendedAudience:
  countries:
    - nl
  scope:
    - local-authorities
    - welfare
description:
  nl:
    shortDescription: ${JSON.stringify(site.tagline)}
    longDescription: >
      Kennisbank en leerplatform over persoonlijke begeleiding van mensen die langdurig bijstand
      hebben. Gemaakt naar wat de pilots in Leiden, Helmond en Tilburg en het onderzoek eromheen
      lieten zien, met bij elk cijfer de bron en de grens. Zonder account, zonder volgcode, te lezen
      zonder JavaScript.
    features:
      - Kennispagina's met bron en grens bij elk cijfer
      - Begrippenlijst die zichzelf uitlegt in de tekst
      - Kaarten die op één vel passen
      - Gegevensbestanden met schema's en een handleiding voor redacteuren
legal:
  license: EUPL-1.2
  mainCopyrightOwner: ${JSON.stringify(site.licenceHolder)}
maintenance:
  type: internal
  contacts:
    - name: ${JSON.stringify(site.publisher)}
      email: ${JSON.stringify(site.contactEmail)}
localisation:
  localisationReady: false
  availableLanguages:
    - nl
`;
}
