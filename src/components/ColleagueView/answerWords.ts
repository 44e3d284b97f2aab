import {translate} from '@docusaurus/Translate';
import type {Answer} from '@site/src/schemas/records/selfAssessment';

/** What a colleague looks back on: not the coach's ten contacts or month, but what was seen. */
export const peerWhen = () => translate({id: 'peer.when', message: 'In wat jij zag'});

/** The four answers of a colleague, from 'not done' to 'often'. */
export const peerAnswers = (): string[] => [
  translate({id: 'peer.answer0', message: 'niet, het had gekund'}),
  translate({id: 'peer.answer1', message: 'een enkele keer'}),
  translate({id: 'peer.answer2', message: 'een paar keer'}),
  translate({id: 'peer.answer3', message: 'vaak'}),
];

export const peerNone = () => translate({id: 'peer.none', message: 'niet gezien'});

/** A colleague's answer in words; without one it was not seen either. */
export const peerWord = (answer: Answer | undefined): string =>
  typeof answer === 'number' ? (peerAnswers()[answer] ?? '') : peerNone();
