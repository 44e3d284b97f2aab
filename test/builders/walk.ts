import {choose} from '@site/src/domain/case/choose';
import {placeAfter} from '@site/src/domain/case/placeAfter';
import {walkBegun} from '@site/src/domain/case/walkBegun';
import type {ShownCase} from '@site/src/domain/catalog/types';
import type {Case} from '@site/src/schemas/case';
import type {CaseWalk} from '@site/src/schemas/records/caseWalk';
import {VERSIONS, type RecordOf} from '@site/src/schemas/records/record';
import {method} from './method';
import {story} from './story';
import {testRecord} from './work';

const NOW = '2026-11-22T10:00:00.000Z';

/** The story of test/builders/story.ts as its page carries it. */
export const shownCase = (partial: Partial<Case> = {}): ShownCase => ({
  story: story({
    readOn: [
      {text: 'Hoe je begint', page: '/methodiek/contact'},
      {text: 'Hoe je doorgaat', page: '/methodiek/volgen'},
    ],
    ...partial,
  }),
  domains: ['Wonen'],
  dilemma: 'Vragen of laten',
  method: method(),
});

/** A walk that chose these ways one after another, each named by where it leads. */
export function walked(to: readonly string[], changes: Partial<CaseWalk> = {}): CaseWalk {
  const own = story();
  return to.reduce<CaseWalk>(
    (walk, target, index) => {
      const place = placeAfter(own, walk.steps);
      const scene = place?.kind === 'scene' ? place.scene : undefined;
      const option = scene?.options.find((one) => one.to === target);
      if (!scene || !option) {
        throw new Error(`no way to ${target}`);
      }
      return choose(walk, own, {number: index + 1, scene, option, now: NOW});
    },
    {...walkBegun(own, false), ...changes},
  );
}

/** A walk as the notebook holds it. */
export const walkRecord = (
  id: string,
  data: CaseWalk,
  title = 'De deur, 22 november 2026',
): RecordOf<'case-walk'> => ({
  ...testRecord({id, title}),
  kind: 'case-walk',
  v: VERSIONS['case-walk'],
  data,
});
