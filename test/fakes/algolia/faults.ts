/** What the server does in place of answering. */
export type FaultKind =
  | {readonly does: 'answer'; readonly status: number; readonly message: string}
  /** Cuts the line before it does what was asked. */
  | {readonly does: 'drop'}
  /** Does what was asked, and cuts the line before it says so. */
  | {readonly does: 'lose'}
  /** Neither does what was asked nor says anything. */
  | {readonly does: 'hang'};

export type Fault = FaultKind & {
  /** Which requests, by method and path: 'POST /1/indexes/kb/batch'. All, when not said. */
  readonly on?: RegExp;
  /** How many of these go well first. */
  readonly after?: number;
  /** How many go wrong; 1 when not said. */
  readonly times?: number;
};

/** Which fault a request meets, if any. */
export class Faults {
  private planned: {readonly fault: Fault; seen: number}[] = [];

  plan(fault: Fault): void {
    this.planned.push({fault, seen: 0});
  }

  meet(request: string): FaultKind | undefined {
    let met: FaultKind | undefined;
    for (const entry of this.planned) {
      const {on, after = 0, times = 1} = entry.fault;
      if (!on || on.test(request)) {
        entry.seen += 1;
        if (entry.seen > after && entry.seen <= after + times) {
          met ??= entry.fault;
        }
      }
    }
    return met;
  }
}
