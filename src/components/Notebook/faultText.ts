import {translate} from '@docusaurus/Translate';
import type {Fault} from '@site/src/storage/fault';

/** What went wrong, and what somebody can do about it. */
export const faultText: Record<Fault, () => string> = {
  blocked: () =>
    translate({
      id: 'fault.blocked',
      message:
        'Je browser laat deze site niets bewaren. Wat je schreef, staat nog in dit tabblad, tot je het sluit. Bewaar het als bestand.',
    }),
  full: () =>
    translate({
      id: 'fault.full',
      message:
        'Er is geen ruimte meer op dit apparaat. Wat je schreef, staat nog in dit tabblad. Bewaar het als bestand, of maak ruimte en probeer het opnieuw.',
    }),
  newer: () =>
    translate({
      id: 'fault.newer',
      message:
        'Dit stuk is gemaakt met een nieuwere versie van deze site, en blijft daarom zoals het is. Laad de pagina opnieuw om verder te gaan. Schreef je net iets, bewaar dat dan eerst als bestand.',
    }),
  gone: () =>
    translate({
      id: 'fault.gone',
      message:
        'Dit stuk is in een ander tabblad verwijderd. Hier staat het nog. Wil je het houden, bewaar het dan opnieuw.',
    }),
  unknown: () =>
    translate({
      id: 'fault.unknown',
      message:
        'Bewaren lukte niet. Wat je schreef, staat nog in dit tabblad. Probeer het opnieuw, of bewaar het als bestand.',
    }),
};

/** Why the notebook could not be read: nothing was written yet, so nothing can be lost. */
export const readFaultText = (fault: Fault): string =>
  fault === 'blocked'
    ? translate({
        id: 'fault.readBlocked',
        message:
          'Je browser laat deze site niets bewaren. Wat je hier invult, staat alleen in dit tabblad, tot je het sluit. Bewaar het daarna als bestand.',
      })
    : translate({
        id: 'fault.read',
        message: 'Je werkmap kon niet worden gelezen. Er is niets gewist. Laad de pagina opnieuw.',
      });
