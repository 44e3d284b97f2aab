import fs from 'node:fs';
import path from 'node:path';
import type * as v from 'valibot';
import type {Problem} from '../problems';
import {LISTS, NAMELESS_LISTS, SINGLES, type ListName} from './collections';
import {parseList, parseValue, type Located} from './parseRecords';
import {readYaml} from './readYaml';

type Lists = {[Name in ListName]: Located<v.InferOutput<(typeof LISTS)[Name]['schema']>>[]};
type NamelessLists = {
  [Name in keyof typeof NAMELESS_LISTS]: Located<
    v.InferOutput<(typeof NAMELESS_LISTS)[Name]['schema']>
  >[];
};
type Singles = {[Name in keyof typeof SINGLES]?: v.InferOutput<(typeof SINGLES)[Name]['schema']>};

/** All of data/, parsed. A record that does not pass its schema is left out and told as a problem. */
export type Catalog = Lists &
  NamelessLists &
  Singles & {
    /** Ids of records that are there and were left out: of what points at them no more need be said. */
    refused?: ReadonlySet<string>;
  };

type AnySchema = v.GenericSchema<unknown, unknown>;

/** Reads data/ below a folder. Never throws for what an editor wrote: problems come back as data. */
export function loadCatalog(root: string): {catalog: Catalog; problems: Problem[]} {
  const problems: Problem[] = [];
  const refused = new Set<string>();

  function isThere(place: string): boolean {
    const there = fs.existsSync(path.join(root, place));
    if (!there) {
      const what = place.endsWith('/')
        ? 'deze map ontbreekt; zet haar'
        : 'dit bestand ontbreekt; zet het';
      problems.push({file: place, message: `${what} terug.`});
    }
    return there;
  }

  function list<Schema extends AnySchema>({path: place, schema}: {path: string; schema: Schema}) {
    if (!isThere(place)) {
      return [];
    }
    return filesAt(root, place).flatMap((file) => {
      const read = readYaml(file, fs.readFileSync(path.join(root, file), 'utf8'));
      problems.push(...read.problems);
      if (read.problems.length > 0) {
        return [];
      }
      const parsed = parseList(schema, file, read.yaml);
      problems.push(...parsed.problems);
      parsed.refused.forEach((id) => refused.add(id));
      return parsed.records;
    });
  }

  function single<Schema extends AnySchema>({path: file, schema}: {path: string; schema: Schema}) {
    if (!isThere(file)) {
      return undefined;
    }
    const read = readYaml(file, fs.readFileSync(path.join(root, file), 'utf8'));
    const parsed = parseValue(schema, {file, yaml: read.yaml}, read.yaml.value);
    problems.push(...(read.problems.length > 0 ? read.problems : parsed.problems));
    return parsed.output;
  }

  const countedWords = single(SINGLES.countedWords);
  const site = single(SINGLES.site);
  const accessibility = single(SINGLES.accessibility);
  const catalog: Catalog = {
    facts: list(LISTS.facts),
    sources: list(LISTS.sources),
    tensions: list(LISTS.tensions),
    references: list(LISTS.references),
    preconditions: list(LISTS.preconditions),
    pilots: list(LISTS.pilots),
    terms: list(LISTS.terms),
    lifeDomains: list(LISTS.lifeDomains),
    helpLines: list(LISTS.helpLines),
    instruments: list(LISTS.instruments),
    dilemmas: list(LISTS.dilemmas),
    methods: list(LISTS.methods),
    embedHosts: list(LISTS.embedHosts),
    media: list(LISTS.media),
    exercises: list(LISTS.exercises),
    cases: list(LISTS.cases),
    reflections: list(LISTS.reflections),
    checks: list(LISTS.checks),
    paths: list(LISTS.paths),
    redirects: list(NAMELESS_LISTS.redirects),
    officialWords: list(NAMELESS_LISTS.officialWords),
    synonyms: list(NAMELESS_LISTS.synonyms),
    ...(countedWords ? {countedWords} : {}),
    ...(site ? {site} : {}),
    ...(accessibility ? {accessibility} : {}),
    ...(refused.size > 0 ? {refused} : {}),
  };
  return {catalog, problems};
}

function filesAt(root: string, place: string): string[] {
  if (!place.endsWith('/')) {
    return [place];
  }
  return fs
    .readdirSync(path.join(root, place))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => place + name);
}
