import {translate} from '@docusaurus/Translate';
import type {Holds} from '@site/src/schemas/records/file';
import type {Notice} from '../NoticeBar';

/** Where a file of ours belongs that holds something else than a notebook. */
export function elsewhere(holds: Holds): Notice | undefined {
  switch (holds) {
    case 'werkmap':
      return undefined;
    case 'collega-vraag':
      return {
        words: translate({
          id: 'notebook.elsewhere.ask',
          message:
            'In dit bestand vraagt een collega je om mee te kijken. Haal het binnen op de pagina daarvoor. Er is niets veranderd in je werkmap.',
        }),
        link: {
          to: '/zelfbeoordeling/collega/',
          label: translate({id: 'notebook.elsewhere.colleaguePage', message: 'Naar meekijken'}),
        },
      };
    case 'collega-antwoord':
      return {
        words: translate({
          id: 'notebook.elsewhere.given',
          message:
            'In dit bestand staat wat een collega van je werk zag. Haal het binnen onder je eigen beeld, bij de zelfbeoordeling waar je om vroeg. Er is niets veranderd in je werkmap.',
        }),
        link: {
          to: '/zelfbeoordeling/',
          label: translate({
            id: 'notebook.elsewhere.assessmentPage',
            message: 'Naar de zelfbeoordeling',
          }),
        },
      };
    case 'teamdeel':
      return {
        words: translate({
          id: 'notebook.elsewhere.team',
          message:
            'Dit bestand is een deel van een beeld van een team. Haal het binnen op de pagina daarvoor. Er is niets veranderd in je werkmap.',
        }),
        link: {
          to: '/zelfbeoordeling/team/',
          label: translate({
            id: 'notebook.elsewhere.teamPage',
            message: 'Naar het beeld van het team',
          }),
        },
      };
  }
}
