import {translate} from '@docusaurus/Translate';
import type {Answer} from '@site/src/schemas/records/selfAssessment';

/** What a colleague looks back on: not the coach's ten contacts or month, but what was seen. */
export const peerWhen = () => translate({id: 'peer.when', message: 'Voor zover jij zag:'});

/** The four answers of a colleague, from 'not done' to 'often'. */
export const peerAnswers = (): string[] => [
  translate({id: 'peer.answer0', message: 'niet, terwijl het wel kon'}),
  translate({id: 'peer.answer1', message: 'een enkele keer'}),
  translate({id: 'peer.answer2', message: 'een paar keer'}),
  translate({id: 'peer.answer3', message: 'vaak'}),
];

export const peerNone = () => translate({id: 'peer.none', message: 'niet gezien'});

/** A colleague's answer in words; what was skipped is not called unseen. */
export function peerWord(answer: Answer | undefined): string {
  if (answer === undefined) {
    return translate({id: 'peer.skipped', message: 'niet ingevuld'});
  }
  return answer === 'none' ? peerNone() : (peerAnswers()[answer] ?? '');
}
