import {translate} from '@docusaurus/Translate';
import type {Conversation} from '@site/src/domain/readiness/conversations';

/** Why a conversation is proposed, in a few words. */
export function reasonWords({differ, unknown, not}: Conversation): string {
  const reasons = [
    differ > 0 &&
      (differ === 1
        ? translate({id: 'scan.reason.differOne', message: '1 uitspraak verschilt'})
        : translate(
            {id: 'scan.reason.differ', message: '{count} uitspraken verschillen'},
            {count: differ},
          )),
    unknown > 0 &&
      translate(
        {id: 'scan.reason.unknown', message: '{count} keer ‘weten we niet’'},
        {count: unknown},
      ),
    not > 0 && translate({id: 'scan.reason.not', message: '{count} keer ‘nog niet’'}, {count: not}),
  ];
  return `${reasons.filter(Boolean).join(', ')}.`;
}
