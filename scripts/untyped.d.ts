// Packages that bring no types: what is used of each.

declare module 'compression' {
  import type {IncomingMessage, ServerResponse} from 'node:http';

  export default function compression(): (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ) => void;
}

declare module 'subset-font' {
  /** What is left of a font with only the characters of `text`. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      /** By the axis of a variable font: what stays of it, or the one place where it is pinned. */
      variationAxes?: Record<string, number | {min: number; max: number}>;
    },
  ): Promise<Uint8Array>;
}
