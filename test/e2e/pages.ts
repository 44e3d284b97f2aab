import fs from 'node:fs';
import path from 'node:path';

/** Each prints on one sheet. */
export const CARDS = [
  '/methodiek/kaarten/eerste-telefoontje/',
  '/methodiek/kaarten/eerste-gesprek/',
  '/methodiek/kaarten/gesprekswiel/',
  '/methodiek/kaarten/brief-in-zeven-regels/',
  '/methodiek/kaarten/wat-mag-je-verwachten/',
  ...fs
    .readdirSync('data/methods')
    .map((file) => `/intervisie/methoden/${path.basename(file, '.yaml')}/`),
];

/** The address of a card, or of a place on it. */
export const CARD = /^\/(?:methodiek\/kaarten|intervisie\/methoden)\//;

/** The addresses that the site promises; they may never disappear. */
export const PROMISED = [
  '/',
  '/start/coach/',
  '/start/team/',
  '/start/bestuur/',
  '/randvoorwaarden/',
  '/randvoorwaarden/kwetsbare-inwoners/',
  '/randvoorwaarden/bestuurlijke-samenwerking/',
  '/randvoorwaarden/coachende-vaardigheden/',
  '/randvoorwaarden/samenwerking-en-dialoog/',
  '/randvoorwaarden/methodisch-werken/',
  '/randvoorwaarden/regelluwte/',
  '/randvoorwaarden/caseload/',
  '/pilots/',
  '/pilots/leiden/',
  '/pilots/helmond/',
  '/pilots/tilburg/',
  '/onderzoek/',
  '/onderzoek/apeldoorn-epe/',
  '/bronnen/',
  '/over/',
  '/privacy/',
  '/toegankelijkheid/',
  '/methodiek/',
  '/intervisie/',
  '/casussen/',
  '/casussen/eigen/',
  '/casussen/te-dichtbij/',
  '/zelfbeoordeling/',
  '/leren/',
  '/webinars/',
  '/podcasts/',
  '/films/',
  '/webinars/eerste-webinar/',
  '/webinars/tweede-webinar/',
  '/webinars/derde-webinar/',
  '/podcasts/lennert-de-ruig/',
  '/podcasts/roland-blonk/',
  '/podcasts/menno-fenger/',
  '/bestuur/',
  '/bestuur/scan/',
  '/bestuur/rekenen/',
  '/bestuur/memo/',
  '/bestuur/raad/',
  '/bestuur/tegenwerpingen/',
  '/bestuur/beginnen/',
  '/bestuur/wet/',
  '/begrippen/',
  '/werkmap/',
  '/nieuws/',
  '/methodiek/de-aanpak/',
  '/methodiek/contact/',
  '/methodiek/vertrouwen/',
  '/methodiek/leefgebieden/',
  '/methodiek/leefgebieden/werk-en-opleiding/',
  '/methodiek/leefgebieden/wonen/',
  '/methodiek/leefgebieden/geld/',
  '/methodiek/leefgebieden/relaties/',
  '/methodiek/leefgebieden/gezondheid/',
  '/methodiek/leefgebieden/zingeving/',
  '/methodiek/hulpvraag-en-doel/',
  '/methodiek/interventies/',
  '/methodiek/klein-beginnen/',
  '/methodiek/volgen/',
  '/methodiek/afronden/',
  '/methodiek/begrijpelijke-taal/',
  '/methodiek/breed-praten-smal-opschrijven/',
  '/methodiek/veilig-werken/',
  '/methodiek/kaarten/',
  ...CARDS,
  '/redactie/',
  '/redactie/begrip/',
  '/redactie/bericht/',
];

/** One page of each kind, for what is too slow to do on every page. */
export const KINDS = [
  '/',
  '/start/coach/',
  '/randvoorwaarden/caseload/',
  '/pilots/',
  '/onderzoek/resultaten/',
  '/onderzoek/wat-weten-we/',
  '/onderzoek/rekenen/',
  '/bronnen/',
  '/toegankelijkheid/',
  '/nieuws/',
  '/nieuws/de-site-staat-er/',
  '/nieuws/terugblik/doe-mee-begint/',
  '/methodiek/leefgebieden/',
  '/methodiek/begrijpelijke-taal/',
  '/methodiek/veilig-werken/',
  '/methodiek/kaarten/gesprekswiel/',
  '/begrippen/',
  '/webinars/eerste-webinar/',
  '/films/',
  '/redactie/begrip/',
  '/redactie/opname/',
  '/casussen/te-dichtbij/',
  '/intervisie/methoden/incidentmethode/',
  '/leren/inwerken/',
  '/podcasts/lennert-de-ruig/',
  '/bestuur/',
  '/bestuur/rekenen/',
  '/bestuur/raad/',
  '/geen-pagina/',
];

/** Every page in the sitemap of the build. Throws when there is none: no page is no proof. */
export function allPages(): string[] {
  const sitemap = fs.readFileSync(path.resolve('build/sitemap.xml'), 'utf8');
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  );
  if (pages.length < PROMISED.length) {
    throw new Error(`The sitemap lists ${pages.length} pages, fewer than the site promises`);
  }
  return pages;
}
