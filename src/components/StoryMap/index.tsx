import type {ReactNode} from 'react';
import {storyMap} from '@site/src/domain/case/storyMap';
import type {Way} from '@site/src/domain/case/everyWay';
import type {Case} from '@site/src/schemas/case';
import ChartFigure from '../ChartFigure';
import Drawing from './Drawing';
import {sentencesOf} from './sentences';
import {tableOf} from './tableOf';
import {text} from './text';

type Props = {
  story: Case;
  /** One way, or two beside each other. */
  walks: readonly {name: string; steps: Way}[];
};

/** The whole story as a map, with the way that was gone, and perhaps another beside it. */
export default function StoryMap({story, walks}: Props): ReactNode {
  const map = storyMap(
    story,
    walks.map(({steps}) => steps),
  );
  const names = walks.map(({name}) => name);
  return (
    <ChartFigure
      title={text.title(story.title)}
      sentences={sentencesOf(map, walks)}
      table={tableOf(map, names)}
    >
      {(labelledBy) => <Drawing map={map} names={names} labelledBy={labelledBy} />}
    </ChartFigure>
  );
}
