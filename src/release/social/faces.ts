import path from 'node:path';
import {Resvg, type ResvgRenderOptions} from '@resvg/resvg-js';
import {escapeHtml} from '../../domain/search/escapeHtml';

export type Face = 'Fraunces' | 'Atkinson Hyperlegible Next';

export const HEADING: Face = 'Fraunces';
export const BODY: Face = 'Atkinson Hyperlegible Next';

const FONTS = path.join(__dirname, 'fonts');

/**
 * The two faces of the site, each in its one weight, as resvg can read them: it knows no woff2 and no
 * weights within a file (`npm run fonts` makes both). With the fonts of the machine left out, a card
 * is the same wherever it is drawn.
 */
export const RENDER: ResvgRenderOptions = {
  font: {
    loadSystemFonts: false,
    fontFiles: ['fraunces-600.ttf', 'atkinson-next-400.ttf'].map((file) => path.join(FONTS, file)),
  },
};

/** Large, for a width is read as a whole number of pixels or nearly so. */
const MEASURED_AT = 200;
const widths = new Map<string, number>();

/** Width of a line of text, in pixels, from where it begins to the end of its last letter. */
export function measure(text: string, face: Face, size: number): number {
  const key = `${face}\n${text}`;
  const known = widths.get(key) ?? measureOnce(text, face);
  widths.set(key, known);
  return (known * size) / MEASURED_AT;
}

/** Whether a face holds every letter: one that it lacks would leave a hole in a sentence. */
export const canDraw = (text: string, face: Face): boolean =>
  [...new Set(text.replaceAll(/\s/g, ''))].every((letter) => measure(letter, face, 1) > 0);

function measureOnce(text: string, face: Face): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="${face}" font-size="${MEASURED_AT}">${escapeHtml(text)}</text></svg>`;
  const box = new Resvg(svg, RENDER).getBBox();
  return box ? box.x + box.width : 0;
}
