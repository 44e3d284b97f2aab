import {translate} from '@docusaurus/Translate';
import type {Holds} from '@site/src/schemas/records/file';
import type {Refusal} from '@site/src/storage/readFile';

/** Why a file cannot be taken in, and what somebody can do about it. */
export const refusalText: Record<Refusal, () => string> = {
  'too-big': () =>
    translate({
      id: 'refusal.tooBig',
      message: 'Dit bestand is te groot. Een bestand van deze site is veel kleiner.',
    }),
  empty: () => translate({id: 'refusal.empty', message: 'Dit bestand is leeg.'}),
  unreadable: () =>
    translate({
      id: 'refusal.unreadable',
      message:
        'Je browser kan dit bestand niet lezen. Bewaar het op je apparaat en kies het opnieuw.',
    }),
  'not-json': () =>
    translate({
      id: 'refusal.notJson',
      message: 'Dit is geen bestand van deze site, of het is onderweg beschadigd.',
    }),
  foreign: () => translate({id: 'refusal.foreign', message: 'Dit is geen bestand van deze site.'}),
  'too-deep': () =>
    translate({id: 'refusal.tooDeep', message: 'Dit bestand zit te vreemd in elkaar om te lezen.'}),
  newer: () =>
    translate({
      id: 'refusal.newer',
      message:
        'Dit bestand is gemaakt met een nieuwere versie van de site. Laad de pagina opnieuw en probeer het nog eens.',
    }),
};

/** A file of ours in the wrong place: what it is, and where it belongs. */
export const belongsText: Record<Holds, () => string> = {
  werkmap: () =>
    translate({
      id: 'refusal.isNotebook',
      message: 'Dit is een bestand uit een werkmap. Haal het binnen op de pagina Je werkmap.',
    }),
  'collega-vraag': () =>
    translate({
      id: 'refusal.isAsk',
      message:
        'Dit zijn vragen van een collega die wil dat je meekijkt. Open dit bestand op de pagina Kijk mee bij een collega.',
    }),
  'collega-antwoord': () =>
    translate({
      id: 'refusal.isGiven',
      message:
        'Dit is het antwoord van een collega die meekeek. Haal het binnen onder je eigen beeld, bij de zelfbeoordeling waarvoor je het vroeg.',
    }),
  teamdeel: () =>
    translate({
      id: 'refusal.isTeamPart',
      message:
        'Dit is wat iemand met het team deelt. Haal het binnen op de pagina Een beeld van het team.',
    }),
  'scan-vraag': () =>
    translate({
      id: 'refusal.isScanAsk',
      message:
        'Dit is de vraag om een scan van de randvoorwaarden in te vullen. Open dit bestand op de pagina Scan van de randvoorwaarden.',
    }),
  'scan-antwoord': () =>
    translate({
      id: 'refusal.isScanGiven',
      message:
        'Dit is een ingevulde scan van iemand anders. Haal het binnen onder de uitkomst van de scan waarvoor het gevraagd werd.',
    }),
};

/** The checksum does not fit. */
export const damagedText = () =>
  translate({
    id: 'refusal.damaged',
    message:
      'Dit bestand is beschadigd, of veranderd nadat het was gemaakt. Vraag of je het opnieuw kunt krijgen.',
  });

/** The right kind of file, with something else in it. */
export const oddText = () =>
  translate({
    id: 'refusal.odd',
    message:
      'In dit bestand staat iets anders dan hier hoort. Vraag of je het opnieuw kunt krijgen.',
  });
