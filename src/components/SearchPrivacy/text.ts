import {translate} from '@docusaurus/Translate';

/** Who is asked for something, beside the server of the site. */
export const parties = {
  embedded: () =>
    translate({
      id: 'searchPrivacy.parties.embedded',
      message: 'Er gaat geen verzoek naar een andere partij.',
    }),
  hosted: () =>
    translate({
      id: 'searchPrivacy.parties.hosted',
      message:
        'Alleen als de site iets voor je zoekt, gaat er een verzoek naar een andere partij: het bedrijf Algolia. Verder gaat er geen verzoek naar anderen.',
    }),
};

/** What becomes of what a reader types, a paragraph each. */
export const typed = {
  embedded: () => [
    translate({
      id: 'searchPrivacy.embedded.device',
      message:
        'Zoeken gebeurt op je eigen apparaat. Je browser haalt bij deze site een lijst op met de woorden van alle pagina’s, voor iedereen dezelfde. Wat je typt, stuurt hij daarbij niet mee.',
    }),
    kept(),
    address(),
  ],
  hosted: () => [
    translate({
      id: 'searchPrivacy.hosted.sent',
      message:
        'Zoeken gebeurt bij Algolia, een bedrijf buiten deze site. Wat je typt, gaat letter voor letter naar dat bedrijf, samen met je IP-adres. Typ daarom geen namen van mensen. Wat Algolia bewaart en hoe lang, bepaalt de site niet.',
    }),
    translate({
      id: 'searchPrivacy.hosted.notFound',
      message:
        'Kom je op een adres dat niet bestaat, dan zoekt de site vanzelf naar de woorden uit dat adres. Ook die gaan dan naar Algolia.',
    }),
    translate({
      id: 'searchPrivacy.hosted.fallback',
      message:
        'Is Algolia niet bereikbaar, dan zoekt je eigen apparaat. Daarvoor haalt je browser bij deze site een lijst op met de woorden van alle pagina’s, voor iedereen dezelfde.',
    }),
    kept(),
    address(),
  ],
};

function kept(): string {
  return translate({
    id: 'searchPrivacy.kept',
    message: 'De site bewaart niet wat je eerder zocht.',
  });
}

function address(): string {
  return translate({
    id: 'searchPrivacy.address',
    message:
      'Zoek je op de pagina ‘Zoeken’, dan staat wat je typt in het adres van die pagina, en dus ook in de geschiedenis van je browser. Zo kun je terug naar wat je vond. Open je zo’n adres opnieuw of deel je het, dan kan de server van deze site de woorden zien.',
  });
}
