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
  const count = problems.length === 1 ? '1 probleem' : `${problems.length} problemen`;
  return [`De inhoud klopt nog niet: ${count}.`, ...placesOf(problems)].join('\n');
}

/** What does no harm but is worth a look, in the same form. */
export function formatNotices(notices: readonly Problem[]): string {
  return ['Om nog eens naar te kijken:', ...placesOf(notices)].join('\n');
}

function placesOf(problems: readonly Problem[]): string[] {
  return problems
    .toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(({file, line, field, message}) => {
      const place = line === undefined ? file : `${file}:${line}`;
      return field ? `  ${place} · ${field}: ${message}` : `  ${place} · ${message}`;
    });
}

export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.name = 'ContentError';
    // The stack is of no use to an editor and would push the list out of sight.
    this.stack = this.message;
  }
}
