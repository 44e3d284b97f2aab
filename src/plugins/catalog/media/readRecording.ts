import fs from 'node:fs';
import path from 'node:path';
import type {Cue} from '../../../domain/media/cue';
import type {ReadRecording, RecordingFile} from '../../../domain/media/readRecording';
import {contentTypeOf} from '../../../release/policy/contentTypes';
import type {Media} from '../../../schemas/media';
import {problemAt} from '../data/dangling';
import type {Located} from '../data/parseRecords';
import type {Problem} from '../problems';
import {checkFile} from './checkFile';
import {checkLength, MARGIN} from './checkLength';
import {namedFiles} from './namedFiles';
import {readCaptions} from './readCaptions';

/**
 * Reads the files that a recording names, and tells what is missing or does not fit. A recording
 * without files has nothing to read; one with a problem is not given.
 *
 * @param root folder of the repository
 */
export async function readRecording(
  root: string,
  item: Located<Media>,
): Promise<{read?: ReadRecording; problems: Problem[]}> {
  const {id} = item.record;
  const folder = `static/media/${id}`;
  const named = namedFiles(item.record);
  const problems: Problem[] = [];
  const whole = named.filter(({name, field}) => {
    const message = checkFile(root, folder, name);
    problems.push(...(message === undefined ? [] : [problemAt(item, field, message)]));
    return message === undefined;
  });
  let seconds: number | undefined;
  for (const {name, field, length} of whole) {
    const measured =
      length === undefined ? {} : await checkLength(path.join(root, folder, name), length);
    seconds ??= measured.seconds;
    problems.push(
      ...(measured.message === undefined ? [] : [problemAt(item, field, measured.message)]),
    );
  }
  const captions = whole.find(({name}) => name.endsWith('.vtt'));
  const spoken = captions
    ? await readSpoken(root, `${folder}/${captions.name}`, seconds ?? longest(item.record))
    : {cues: [], problems: []};
  problems.push(...spoken.problems);
  return problems.length > 0
    ? {problems}
    : {
        read: {
          cues: spoken.cues,
          files: named.map(({name}) => toFile(root, id, name)),
          ...(seconds !== undefined && {seconds}),
        },
        problems,
      };
}

/** The captions in a file, and what is wrong at which line of it. */
async function readSpoken(
  root: string,
  file: string,
  length: number,
): Promise<{cues: Cue[]; problems: Problem[]}> {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  const {cues, problems} = await readCaptions(text, length);
  return {cues, problems: problems.map((problem) => ({file, ...problem}))};
}

/** The seconds that a recording may take by its record alone, which tells them rounded. */
const longest = ({recording}: Media): number =>
  ('length' in recording ? (recording.length ?? Infinity) : Infinity) + MARGIN;

function toFile(root: string, id: string, name: string): RecordingFile {
  return {
    name,
    address: `/media/${id}/${name}`,
    type: contentTypeOf(name),
    bytes: fs.statSync(path.join(root, 'static/media', id, name)).size,
  };
}
