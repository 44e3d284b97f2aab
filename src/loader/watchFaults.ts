/**
 * Calls `report` when one of the site's own scripts cannot be fetched or stops with an error. Those
 * of a browser's extension, or of the page after it has come to life, are none of our business here.
 */
export function watchFaults(report: () => void): void {
  const isOurs = (address: string) => address.startsWith(`${location.origin}/assets/`);
  window.addEventListener(
    'error',
    (event) => {
      const failed = event.target instanceof HTMLScriptElement ? event.target.src : event.filename;
      if (failed && isOurs(failed)) {
        report();
      }
    },
    true,
  );
  window.addEventListener('unhandledrejection', ({reason}) => {
    // The bundler's own name for a part that cannot be fetched.
    if (reason instanceof Error && reason.name === 'ChunkLoadError') {
      report();
    }
  });
}
