/** Width of a block with the gap beside it, in the units of a track that is 24 high. */
export const STEP = 62;

const WIDTH = 57;
const TOP = 3;
const BOTTOM = 21;

// How far a corner strays when a hand draws a block: top left, top right, bottom right, bottom left.
const HANDS = [
  [0.4, -0.7, 0.5, -0.3],
  [-0.6, 0.5, -0.4, 0.6],
  [0.7, 0.2, -0.7, 0.3],
  [-0.2, -0.5, 0.6, -0.7],
] as const;

const handOf = (turn: number) => HANDS[turn % HANDS.length] ?? HANDS[0];

/** A block with a little wobble; `turn` chooses the hand, so that no two neighbours are alike. */
export function blockPath(index: number, turn: number): string {
  const [a, b, c, d] = handOf(turn);
  const left = index * STEP + 2;
  const right = left + WIDTH;
  return [
    `M${left} ${TOP + a}`,
    `C${left + 19} ${TOP + b} ${left + 38} ${TOP + d} ${right} ${TOP + b}`,
    `C${right + 1} ${TOP + 6} ${right + d} ${BOTTOM - 6} ${right + a} ${BOTTOM + c}`,
    `C${left + 38} ${BOTTOM + a} ${left + 19} ${BOTTOM + b} ${left + c} ${BOTTOM + d}`,
    `C${left - 1} ${BOTTOM - 6} ${left + b} ${TOP + 6} ${left} ${TOP + a}Z`,
  ].join('');
}

/** Slanting strokes inside the block. */
export function hatchPath(index: number, turn: number): string {
  const left = index * STEP + 2;
  return [4, 13, 22, 31, 40]
    .map((at, stroke) => {
      const [a, b] = handOf(turn + stroke);
      return `M${left + at + a} ${BOTTOM - 2}L${left + at + 12 + b} ${TOP + 2}`;
    })
    .join('');
}
