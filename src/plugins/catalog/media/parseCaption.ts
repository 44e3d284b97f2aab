import {parseText, tokenizeVTTCue, type VTTNode} from 'media-captions';
import type {Cue} from '../../../domain/media/cue';
import type {CaptionBlock} from './captionBlocks';
import {timesAt, type CaptionProblem} from './checkCaptionBlock';

/**
 * One caption as plain text; the block has passed `checkCaptionBlock`. It is parsed by itself,
 * because the parser gives no line with a caption.
 */
export async function parseCaption(
  block: CaptionBlock,
): Promise<{cue?: Cue; problems: CaptionProblem[]}> {
  const times = timesAt(block);
  const line = block.line + times;
  // From the times on: the parser would take a name above them for a header that is wrong.
  const {cues, errors} = await parseText(block.lines.slice(times).join('\n'), {errors: true});
  const [parsed] = cues;
  if (!parsed) {
    return {
      problems: [
        {line, message: 'deze ondertitel stopt niet later dan ze begint; verbeter de tijden'},
      ],
    };
  }
  const problems = errors.map((error) => ({
    line: line + error.line - 1,
    message:
      'achter de tijden staat iets dat spelers niet kennen; haal het weg of schrijf het als align:start',
  }));
  const nodes = tokenizeVTTCue(parsed);
  const text = textOf(nodes).replaceAll(/\s+/g, ' ').trim();
  const voices = [...new Set(voicesOf(nodes))];
  if (text === '') {
    problems.push({
      line,
      message: 'deze ondertitel is leeg; schrijf wat er te horen is of haal haar weg',
    });
  }
  if (voices.length > 1) {
    problems.push({
      line,
      message: `hier praten ${voices.join(' en ')}; geef ieder een eigen ondertitel`,
    });
  }
  const [voice] = voices;
  return {
    problems,
    ...(problems.length > 0
      ? {}
      : {
          cue: {
            start: parsed.startTime,
            end: parsed.endTime,
            text,
            ...(voice === undefined ? {} : {voice}),
          },
        }),
  };
}

const textOf = (nodes: readonly VTTNode[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.data : textOf(node.children))).join('');

const voicesOf = (nodes: readonly VTTNode[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') {
      return [];
    }
    // A <v> without a name has no voice, whatever the type says.
    const name = node.type === 'v' ? (node.voice ?? '').trim() : '';
    return [...(name === '' ? [] : [name]), ...voicesOf(node.children)];
  });
