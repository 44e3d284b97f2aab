import {translate} from '@docusaurus/Translate';

export type Layer = {id: string; name: string; preconditions: readonly string[]};

/** How the preconditions hang together, as the editors see it: what is below makes room for what is above. */
export const layers = (): Layer[] => [
  {
    id: 'work',
    name: translate({id: 'preconditionMap.work', message: 'Zo werken professionals'}),
    preconditions: ['coachende-vaardigheden', 'samenwerking-en-dialoog', 'methodisch-werken'],
  },
  {
    id: 'room',
    name: translate({id: 'preconditionMap.room', message: 'Dat geeft ruimte en tijd'}),
    preconditions: ['regelluwte', 'caseload'],
  },
  {
    id: 'board',
    name: translate({id: 'preconditionMap.board', message: 'Dat kiest het bestuur'}),
    preconditions: ['kwetsbare-inwoners', 'bestuurlijke-samenwerking'],
  },
];
