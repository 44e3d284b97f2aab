import {escapeHtml} from '../../domain/search/escapeHtml';
import {fillColours, type Colours} from './colours';
import {BODY, HEADING, measure, type Face} from './faces';
import {fitText, type FittedText} from './fitText';

export type Card = {
  /** Name of the site. */
  site: string;
  title: string;
  /** May be empty. */
  line: string;
  /** The mark of the site and the drawing of the section, as SVG files; without one, the mark. */
  mark: string;
  drawing: string | undefined;
};

/** A line of text on a card: where it begins and its base, in pixels. */
export type PlacedLine = {
  text: string;
  face: Face;
  size: number;
  x: number;
  y: number;
  colour: string;
};

const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 80;
export const TEXT_WIDTH = 610;
/** Of the title and the line together, in pixels: the room below the name of the site. */
const MIDDLE = 378;
/** Between the title and the line below it, besides the room that a line has of itself. */
const GAP = 22;
/** Of the name of the site, beside the mark. */
const INDENT = 76;

/** The text of a card, each line in its place. */
export function placeText({site, title, line}: Card): PlacedLine[] {
  const name = fit(site, HEADING, TEXT_WIDTH - INDENT, [
    [36, 1],
    [30, 1],
    [24, 1],
  ]);
  const heading = fit(title, HEADING, TEXT_WIDTH, [
    [88, 1],
    [80, 1],
    [72, 1],
    [66, 1],
    [72, 2],
    [66, 2],
    [60, 2],
    [54, 2],
  ]);
  const words = fit(line, BODY, TEXT_WIDTH, [
    [34, 3],
    [32, 3],
    [30, 3],
    [30, 4],
  ]);
  const headingStep = heading.size * 1.12;
  const wordStep = words.size * 1.4;
  // Of the first base line to the last, and above it a capital.
  const toLast = headingStep * (heading.lines.length - 1);
  const capital = heading.size * 0.72;
  const below = words.lines.length > 0 ? GAP + wordStep * words.lines.length : 0;
  const top = MIDDLE - (capital + toLast + below) / 2 + capital;
  const start = top + toLast + GAP + wordStep;
  return [
    ...place(name, HEADING, {x: LEFT + INDENT, y: 116, step: 0, colour: '--gg-ink'}),
    ...place(heading, HEADING, {x: LEFT, y: top, step: headingStep, colour: '--gg-ink'}),
    ...place(words, BODY, {x: LEFT, y: start, step: wordStep, colour: '--gg-muted'}),
  ];
}

/** A card as SVG, 1200 by 630 pixels, in the colours of the light theme. */
export function drawCard(card: Card, colours: Colours): string {
  // Of each part by itself: a text may speak of var(), and that is no colour.
  const mark = fillColours(card.mark, colours);
  const picture = card.drawing
    ? inset(fillColours(card.drawing, colours), {x: 706, y: 180, width: 440, height: 330})
    : inset(mark, {x: 796, y: 215, width: 264, height: 264});
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${fillColours('var(--gg-paper)', colours)}"/>`,
    inset(mark, {x: LEFT, y: 74, width: 58, height: 58}),
    picture,
    ...placeText(card).map((line) => drawLine(line, colours)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`;
}

const drawLine = ({text, face, size, x, y, colour}: PlacedLine, colours: Colours) =>
  `<text x="${x}" y="${y.toFixed(1)}" font-family="${face}" font-size="${size}" fill="${fillColours(`var(${colour})`, colours)}">${escapeHtml(text)}</text>`;

const fit = (
  text: string,
  face: Face,
  width: number,
  settings: readonly (readonly [size: number, maxLines: number])[],
): FittedText =>
  fitText(text, {
    width,
    settings: settings.map(([size, maxLines]) => ({size, maxLines})),
    measure: (line, size) => measure(line, face, size),
  });

type Place = {x: number; y: number; step: number; colour: string};

const place = ({lines, size}: FittedText, face: Face, {x, y, step, colour}: Place): PlacedLine[] =>
  lines.map((text, index) => ({text, face, size, x, y: y + step * index, colour}));

/** Our own SVG files have no width and height of their own. */
const inset = (svg: string, box: {x: number; y: number; width: number; height: number}) =>
  svg.replace(
    '<svg ',
    `<svg x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" `,
  );
