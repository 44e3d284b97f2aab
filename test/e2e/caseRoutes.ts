import fs from 'node:fs';
import {parse} from 'yaml';
import type {Case} from '../../src/schemas/case';

/** The shortest way through a case to an ending, as the choices that lead there. */
export function shortestWay(id: string): string[] {
  const [story]: Case[] = parse(fs.readFileSync(`data/cases/${id}.yaml`, 'utf8'));
  const scenes = new Map(story?.scenes.map((scene) => [scene.id, scene]));
  const first = story?.scenes[0];
  const ways = first ? [{at: first.id, choices: new Array<string>()}] : [];
  const seen = new Set<string>();
  for (const way of ways) {
    const scene = scenes.get(way.at);
    if (!scene) {
      return way.choices;
    }
    if (!seen.has(way.at)) {
      seen.add(way.at);
      ways.push(
        ...scene.options.map(({to, choice}) => ({at: to, choices: [...way.choices, choice]})),
      );
    }
  }
  throw new Error(`no way through ${id}`);
}
