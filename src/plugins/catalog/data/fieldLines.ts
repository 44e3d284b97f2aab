import fs from 'node:fs';
import path from 'node:path';
import type {Problem} from '../problems';
import {readYaml, type YamlFile} from './readYaml';

/**
 * Problems between records know the line at which a record begins; here they get the line of the
 * field itself, for a record may be a hundred lines long. Only files with such a problem are read
 * again.
 */
export function withFieldLines(root: string, problems: readonly Problem[]): Problem[] {
  const files = new Map<string, YamlFile>();
  const read = (file: string): YamlFile => {
    const yaml =
      files.get(file) ?? readYaml(file, fs.readFileSync(path.join(root, file), 'utf8')).yaml;
    files.set(file, yaml);
    return yaml;
  };
  return problems.map((problem) => {
    const {file, line, field} = problem;
    if (line === undefined || field === undefined || !file.endsWith('.yaml')) {
      return problem;
    }
    const {value, lineOf} = read(file);
    const place = Array.isArray(value) ? value.findIndex((_, at) => lineOf([at]) === line) : -1;
    const found = place < 0 ? undefined : lineOf([place, ...keysOf(field)]);
    return found === undefined ? problem : {...problem, line: found};
  });
}

/** "questions.3.facts" as the keys and places that lead there. */
const keysOf = (field: string) =>
  field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
