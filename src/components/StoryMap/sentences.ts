import {partingOf} from '@site/src/domain/case/partingOf';
import type {Way} from '@site/src/domain/case/everyWay';
import type {StoryMap} from '@site/src/domain/case/storyMap';
import {text} from './text';

/** What the map shows, in whole sentences. */
export function sentencesOf(
  {nodes, edges}: StoryMap,
  walks: readonly {name: string; steps: Way}[],
): string[] {
  const titleOf = (id: string | undefined) => nodes.find((node) => node.id === id)?.title ?? '';
  const endOf = (steps: Way) => {
    const last = steps.at(-1);
    return titleOf(
      edges.find(({from, option}) => from === last?.scene && option === last.option)?.to,
    );
  };
  const [own, other] = walks;
  if (!own) {
    return [];
  }
  if (!other) {
    return [text.went(own.steps.length, endOf(own.steps))];
  }
  const parting = partingOf(own.steps, other.steps);
  return [
    ...walks.map(({name, steps}) => text.wentThen(name, steps.length, endOf(steps))),
    parting === undefined ? text.same() : text.parted(titleOf(parting)),
  ];
}
