import type {MapEdge, MapNode, StoryMap} from './storyMap';

/** Units of the drawing: its width, the height of a layer, and the radius of a moment. */
export const MAP_WIDTH = 320;
const LAYER_HEIGHT = 84;
export const RADIUS = 17;

export const mapHeight = ({widths}: StoryMap): number => widths.length * LAYER_HEIGHT;

/** Middle of a moment in units of the drawing. */
export const spotOf = (node: MapNode, {widths}: StoryMap): {x: number; y: number} => ({
  x: ((node.column + 0.5) / (widths[node.layer] ?? 1)) * MAP_WIDTH,
  y: (node.layer + 0.5) * LAYER_HEIGHT,
});

/** A choice as a path of SVG. */
export type MapLine = {edge: MapEdge; path: string};

/** A line for each choice, from the bottom of its moment to the top of what follows. */
export function mapLines(map: StoryMap): MapLine[] {
  const nodes = new Map(map.nodes.map((node) => [node.id, node]));
  return map.edges.flatMap((edge, index) => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    if (!from || !to) {
      return [];
    }
    const twins = map.edges
      .slice(0, index)
      .filter((other) => other.from === edge.from && other.to === edge.to).length;
    return [{edge, path: pathOf(spotOf(from, map), spotOf(to, map), twins, to.layer > from.layer)}];
  });
}

type Spot = {x: number; y: number};

/** Two choices with the same outcome lie beside each other; one that leads back goes round the side. */
function pathOf(from: Spot, to: Spot, twins: number, isDown: boolean): string {
  const aside = twins * 16;
  if (isDown) {
    const start = `M${round(from.x)} ${round(from.y + RADIUS)}`;
    const middle = (to.y - from.y) / 2;
    return `${start}C${round(from.x + aside)} ${round(from.y + middle)} ${round(to.x + aside)} ${round(to.y - middle)} ${round(to.x)} ${round(to.y - RADIUS)}`;
  }
  const side = from.x <= to.x && from.y !== to.y ? -1 : 1;
  const out = Math.min(MAP_WIDTH - 4, Math.max(4, from.x + side * (70 + aside)));
  return `M${round(from.x + side * RADIUS)} ${round(from.y)}C${round(out)} ${round(from.y)} ${round(out)} ${round(to.y)} ${round(to.x + side * RADIUS)} ${round(to.y)}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
