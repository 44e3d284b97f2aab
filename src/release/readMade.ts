import fs from 'node:fs';
import path from 'node:path';
import type {ShownMedia} from '../domain/catalog/types';
import {mediaAddress} from '../domain/media/mediaAddress';
import type {Synonym} from '../schemas/synonym';
import type {LinkedMedia} from './linkedData/describeMedia';

const FOLDER = '.docusaurus/catalog/default';

/** What the catalog made of data/ in this build, and a release needs too. */
export type Made = {
  synonyms: Synonym[];
  /** Recordings that can be played on this site, by the address where they stand. */
  played: ReadonlyMap<string, LinkedMedia>;
  /** Hosts elsewhere whose player a page may show after a press. */
  frames: string[];
};

/**
 * Reads it as the catalog checked it and handed it over: reading data/ again takes longer than the
 * search index.
 *
 * @param root folder of the repository, after a build
 */
export function readMade(root: string): Made {
  const read = (file: string) => JSON.parse(fs.readFileSync(path.join(root, FOLDER, file), 'utf8'));
  const media: ShownMedia[] = fs
    .readdirSync(path.join(root, FOLDER, 'media'))
    .toSorted()
    .map((file) => read(`media/${file}`));
  return {
    synonyms: read('synonyms.json'),
    played: new Map(media.flatMap(toPlayed)),
    frames: [
      ...new Set(
        media.flatMap(({recording}) =>
          recording.state === 'elders' ? [new URL(recording.address).hostname] : [],
        ),
      ),
    ].toSorted(),
  };
}

function toPlayed(item: ShownMedia): [address: string, media: LinkedMedia][] {
  const {kind, title, about, date, recording, example} = item;
  if (example || kind === 'plaat' || recording.state !== 'bestand') {
    return [];
  }
  const {length: seconds, files, poster, captions} = recording;
  return [[mediaAddress(item), {kind, title, about, date, seconds, files, poster, captions}]];
}
