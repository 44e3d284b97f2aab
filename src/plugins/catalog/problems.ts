/** Something an editor has to mend, said so that the editor can find it and knows what to do. */
export type Problem = {
  /** Path from the root of the repository. */
  file: string;
  line?: number;
  /** Path of the field inside the record, such as "figure.value". */
  field?: string;
  /** What is wrong and what to do, in Dutch, without a capital at the start. */
  message: string;
};

/** All problems at once, sorted by file and line, one to a line. */
export function formatProblems(problems: readonly Problem[]): string {
  const sorted = problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  const lines = sorted.map(({file, line, field, message}) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return field ? `${place} · ${field}: ${message}` : `${place} · ${message}`;
  });
  const count = sorted.length === 1 ? '1 probleem' : `${sorted.length} problemen`;
  return [`De inhoud klopt nog niet: ${count}.`, ...lines.map((line) => `  ${line}`)].join('\n');
}

export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    // The stack is of no use to an editor and would push the list out of sight.
    this.stack = this.message;
  }
}
