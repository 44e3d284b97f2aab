import type {Figure} from '../../schemas/fact';

/**
 * A figure as a share of 100 for a drawing, with how sure the source is of it.
 *
 * - `exact`: the source gives the number;
 * - `about`: the source gives words such as "een derde", so a drawing must not look precise;
 * - `more-than`: the source gives a lower bound, such as "ruim de helft".
 */
export type Share = {kind: 'exact' | 'about' | 'more-than'; percentage: number} | {kind: 'none'};

/**
 * @param figure a figure of the ledger; only those in per cent can be drawn as a share
 * @returns the share, with `percentage` from 0 to 100, or `none` where there is nothing to draw
 */
export function shareOf(figure: Figure | undefined): Share {
  if (
    !figure ||
    figure.unit !== 'procent' ||
    figure.precision === 'range' ||
    figure.precision === 'up-to'
  ) {
    return {kind: 'none'};
  }
  return figure.value < 0 || figure.value > 100
    ? {kind: 'none'}
    : {kind: figure.precision, percentage: figure.value};
}
