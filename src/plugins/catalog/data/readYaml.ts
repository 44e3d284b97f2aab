import {isMap, isScalar, LineCounter, parseDocument, visit, type Document} from 'yaml';
import type {Problem} from '../problems';

export type YamlPath = readonly (string | number)[];

export type YamlFile = {
  value: unknown;
  /** Line of the value at a path, or of its nearest parent that is in the file. */
  lineOf: (path: YamlPath) => number | undefined;
};

/** Reads YAML text; syntax errors come back as problems and the value is then undefined. */
export function readYaml(file: string, text: string): {yaml: YamlFile; problems: Problem[]} {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  // One slip, such as a space too few, gives several errors at its line; the first says enough.
  const errors = new Map(
    document.errors.map((error) => [lines.linePos(error.pos[0]).line, error] as const).toReversed(),
  );
  const problems: Problem[] = [...errors].toReversed().map(([line, error]) => ({
    file,
    line,
    message: `hier is de YAML niet goed geschreven (${firstLine(error.message)}). Staat er een dubbele punt in een tekst? Zet de tekst dan tussen aanhalingstekens. Let ook op inspringen.`,
  }));
  visit(document, {
    Alias: (_key, {range, source}) => {
      problems.push({
        file,
        ...(range ? {line: lines.linePos(range[0]).line} : {}),
        message: `YAML leest *${source} als een verwijzing. Zet de tekst tussen aanhalingstekens.`,
      });
    },
  });
  const value: unknown = problems.length > 0 ? undefined : document.toJS();
  return {yaml: {value, lineOf: (path) => lineOf(document, lines, path)}, problems};
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line .*$/, '');
}

function lineOf(document: Document, lines: LineCounter, path: YamlPath): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const parent = document.getIn(path.slice(0, Math.max(0, length - 1)), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    // The key, not the value: a value may start on a later line than the field an editor sees.
    const node: unknown = pair ? pair.key : document.getIn(path.slice(0, length), true);
    const start = rangeStart(node);
    if (start !== undefined) {
      return lines.linePos(start).line;
    }
  }
  return undefined;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
    const start: unknown = node.range[0];
    return typeof start === 'number' ? start : undefined;
  }
  return undefined;
}
