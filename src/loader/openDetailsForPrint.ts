/**
 * Browsers without ::details-content print closed details as a summary alone: opens them for the time
 * of printing and closes again what the reader had closed.
 */
export function openDetailsForPrint(): void {
  const opened = new Set<HTMLDetailsElement>();
  window.addEventListener('beforeprint', () => {
    document.querySelectorAll<HTMLDetailsElement>('main details:not([open])').forEach((details) => {
      details.open = true;
      opened.add(details);
    });
  });
  window.addEventListener('afterprint', () => {
    opened.forEach((details) => {
      details.open = false;
    });
    opened.clear();
  });
}
