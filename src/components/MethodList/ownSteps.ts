import {translate} from '@docusaurus/Translate';
import type {OwnSteps} from '@site/src/domain/intervision/sessionSteps';

/** The steps that every session has, for a method without one of its own; the editors' work. */
export const ownSteps = (): OwnSteps => ({
  'look-back': {
    id: 'begin',
    title: translate({id: 'session.begin', message: 'Afspraken en terugkijken'}),
    minutes: 10,
    least: 5,
    most: 15,
    about: translate({
      id: 'session.begin.about',
      message:
        'Lees samen de afspraken. Wie de vorige keer een actie koos, vertelt wat ervan kwam. Bij een eerste keer lezen jullie alleen de afspraken.',
    }),
    say: translate({
      id: 'session.begin.say',
      message: 'We lezen eerst de afspraken. Wie koos vorige keer een actie, en wat kwam ervan?',
    }),
    serves: 'look-back',
  },
  action: {
    id: 'slot',
    title: translate({id: 'session.end', message: 'Eén actie'}),
    minutes: 10,
    least: 5,
    most: 15,
    about: translate({
      id: 'session.end.about',
      message:
        'De inbrenger kiest één actie en een dag. Wie zelf ook iets wil proberen, noemt dat. Laat de situatie weg. Prik een datum voor de volgende keer.',
    }),
    say: translate({
      id: 'session.end.say',
      message: 'Wat ga je doen, en wanneer?',
    }),
    serves: 'action',
  },
});
