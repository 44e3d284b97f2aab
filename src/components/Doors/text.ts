import {translate} from '@docusaurus/Translate';

export const doors = () =>
  [
    {
      href: '/start/coach',
      drawing: 'telefoon',
      tone: 'coach',
      title: translate({id: 'doors.coach.title', message: 'Ik ben een nieuwe coach'}),
      description: translate({
        id: 'doors.coach.description',
        message: 'Morgen bel je iemand die je nog niet kent. Begin bij dat gesprek.',
      }),
    },
    {
      href: '/start/team',
      drawing: 'tafel',
      tone: 'team',
      title: translate({id: 'doors.team.title', message: 'Wij bereiden intervisie voor'}),
      description: translate({
        id: 'doors.team.description',
        message: 'Jullie hebben anderhalf uur samen. Begin met één goede vraag en een plan.',
      }),
    },
    {
      href: '/start/bestuur',
      drawing: 'weegschaal',
      tone: 'board',
      title: translate({id: 'doors.board.title', message: 'Ik weeg de aanpak als bestuurder'}),
      description: translate({
        id: 'doors.board.description',
        message: 'Wat is gevonden, wat niet, en wat het van uw organisatie vraagt.',
      }),
    },
  ] as const;
