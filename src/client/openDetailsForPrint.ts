/**
 * Browsers without ::details-content print closed details as a summary alone; open them for the
 * time of printing and close again what the reader had closed.
 */
if (typeof window !== 'undefined') {
  const opened = new Set<HTMLDetailsElement>();
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(
      'main details:not([open])',
    )) {
      details.open = true;
      opened.add(details);
    }
  });
  window.addEventListener('afterprint', () => {
    opened.forEach((details) => {
      details.open = false;
    });
    opened.clear();
  });
}
