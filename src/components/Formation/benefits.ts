import {translate} from '@docusaurus/Translate';

/** Who may gain, and what is known of it; no source gives an amount, and nothing is added up. */
export const benefits = (): {id: string; who: string; what: string; known: string}[] => {
  const expected = translate({
    id: 'formation.benefit.expected',
    message: 'verwacht, niet gemeten in geld',
  });
  const unknown = translate({
    id: 'formation.benefit.unknown',
    message: 'onbekend: geen bron noemt het',
  });
  return [
    {
      id: 'participant',
      who: translate({id: 'formation.benefit.participant', message: 'De deelnemer'}),
      what: translate({
        id: 'formation.benefit.participantWhat',
        message: 'Meer meedoen, en zich meer gezien en gehoord voelen',
      }),
      known: translate({
        id: 'formation.benefit.participantKnown',
        message: 'beschreven in de pilots als klein maar positief; zonder bedrag',
      }),
    },
    {
      id: 'municipality',
      who: translate({id: 'formation.benefit.municipality', message: 'De gemeente'}),
      what: translate({
        id: 'formation.benefit.municipalityWhat',
        message: 'Misschien minder vaak hulp of zorg nodig',
      }),
      known: unknown,
    },
    {
      id: 'care',
      who: translate({id: 'formation.benefit.care', message: 'Zorg en zorgverzekeraar'}),
      what: translate({id: 'formation.benefit.careWhat', message: 'Misschien minder klachten'}),
      known: unknown,
    },
    {
      id: 'neighbourhood',
      who: translate({id: 'formation.benefit.neighbourhood', message: 'De buurt'}),
      what: translate({
        id: 'formation.benefit.neighbourhoodWhat',
        message: 'Mensen die iets voor elkaar doen',
      }),
      known: expected,
    },
  ];
};
