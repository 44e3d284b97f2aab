import type {Case} from '../../schemas/case';
import type {Way} from './everyWay';

/** A moment or an ending in the drawing of a story. */
export type MapNode = {
  id: string;
  title: string;
  kind: 'scene' | 'ending';
  /** Its place on paper, from 1: scenes first, then endings. */
  number: number;
  /** From 0, the beginning; endings stand together in the last. */
  layer: number;
  /** From 0, within its layer. */
  column: number;
};

/** A choice in the drawing. */
export type MapEdge = {
  from: string;
  to: string;
  option: string;
  choice: string;
  /** Which of the ways took it, by their place in what was given. */
  ways: readonly number[];
};

export type StoryMap = {
  nodes: readonly MapNode[];
  edges: readonly MapEdge[];
  /** Nodes in each layer. */
  widths: readonly number[];
};

/** The one object from which drawing, table and sentence of a way through a story are made. */
export function storyMap(story: Case, ways: readonly Way[]): StoryMap {
  const layers = layersOf(story);
  const last = Math.max(0, ...layers.values()) + 1;
  const all = [
    ...story.scenes.map(({id, title}) => ({
      id,
      title,
      kind: 'scene' as const,
      layer: layers.get(id) ?? 0,
    })),
    ...story.endings.map(({id, title}) => ({id, title, kind: 'ending' as const, layer: last})),
  ];
  const nodes = all.map((node, index) => ({
    ...node,
    number: index + 1,
    column: all.slice(0, index).filter(({layer}) => layer === node.layer).length,
  }));
  return {
    nodes,
    edges: story.scenes.flatMap(({id, options}) =>
      options.map(({id: option, choice, to}) => ({
        from: id,
        to,
        option,
        choice,
        ways: ways.flatMap((way, index) =>
          way.some((step) => step.scene === id && step.option === option) ? [index] : [],
        ),
      })),
    ),
    widths: Array.from(
      {length: last + 1},
      (_, layer) => nodes.filter((node) => node.layer === layer).length,
    ),
  };
}

/** How many choices at least lead to each scene. */
function layersOf({scenes}: Case): Map<string, number> {
  const [start] = scenes;
  const layers = new Map(start ? [[start.id, 0]] : []);
  // A map gives what is added to it while it is walked: the nearest come first.
  for (const [id, layer] of layers) {
    for (const {to} of scenes.find((scene) => scene.id === id)?.options ?? []) {
      if (!layers.has(to) && scenes.some((scene) => scene.id === to)) {
        layers.set(to, layer + 1);
      }
    }
  }
  return layers;
}
