/**
 * Stands in localStorage while a session is led from a screen: whose screen it is, when it was last
 * seen, and whether it was left as one leaves a page. After a crash it tells when that was. It holds
 * nothing of what a session is about.
 */
const LEAD_MARK = 'begeleidt';

const LEFT = 'weg';

/** The screen is there. @param now in milliseconds since 1970 */
export function noteLead(id: string, now: number): void {
  write(`${id} ${now}`);
}

/** The screen goes as screens go: by a reload, or to another page. */
export function leaveLead(id: string): void {
  write(`${id} ${LEFT}`);
}

/**
 * When the screen of a session was last seen, if it did not go as screens go; `undefined` when it
 * did. Without any mark it is `since`: from then on nothing is known.
 */
export function crashedAt(id: string, since: number): number | undefined {
  const [whose, when] = read().split(' ');
  if (whose === id && when === LEFT) {
    return undefined;
  }
  const seen = Number(when);
  return whose === id && Number.isFinite(seen) ? Math.max(seen, since) : since;
}

/** All was wiped. */
export function endLead(): void {
  try {
    globalThis.localStorage.removeItem(LEAD_MARK);
  } catch {
    // Then it was never there.
  }
}

/** Whether no other tab has the screen of a session open; held until `release` or the tab's end. */
export function holdLead(id: string): {isAlone: Promise<boolean>; release: () => void} {
  const ending = new AbortController();
  const ended = new Promise<void>((resolve) => {
    ending.signal.addEventListener('abort', () => resolve());
  });
  const isAlone = new Promise<boolean>((resolve) => {
    // Where locks are refused, so is all storage: then there is no other tab to speak of.
    const alone = () => resolve(true);
    try {
      navigator.locks
        .request(`begeleiden-${id}`, {ifAvailable: true}, (lock) => {
          resolve(lock !== null);
          return lock === null ? undefined : ended;
        })
        .catch(alone);
    } catch {
      alone();
    }
  });
  return {isAlone, release: () => ending.abort()};
}

function write(value: string): void {
  try {
    globalThis.localStorage.setItem(LEAD_MARK, value);
  } catch {
    // Then a crash is asked about from the moment at which the step began.
  }
}

function read(): string {
  try {
    return globalThis.localStorage.getItem(LEAD_MARK) ?? '';
  } catch {
    return '';
  }
}
