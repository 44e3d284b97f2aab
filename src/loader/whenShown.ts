/**
 * Calls `then` once the page has loaded and the reader sees its words: what a later page needs may not
 * hold up this one. A page that opens in the background waits until it is looked at.
 */
export function whenShown(then: () => void): void {
  window.addEventListener('load', () => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) {
        observer.disconnect();
        then();
      }
    }).observe({type: 'paint', buffered: true});
  });
}
