/** Lines of a WebVTT file between two empty ones. */
export type CaptionBlock = {
  /** Line in the file of the first, from 1. */
  line: number;
  lines: string[];
};

/** The parts of a WebVTT file; lines may end as on any computer. */
export function captionBlocks(text: string): CaptionBlock[] {
  const blocks: CaptionBlock[] = [];
  let open: CaptionBlock | undefined;
  for (const [index, content] of text.split(/\r\n|\r|\n/).entries()) {
    if (content === '') {
      open = undefined;
    } else if (open) {
      open.lines.push(content);
    } else {
      open = {line: index + 1, lines: [content]};
      blocks.push(open);
    }
  }
  return blocks;
}
