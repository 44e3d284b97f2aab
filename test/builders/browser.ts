/** Storage answers in its own time, outside of what a test does; each test waits for what it sees. */
export function outsideAct(): void {
  Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: false});
}
