/**
 * Calls `wake` when a tool (an element with `data-tool`) comes within 300 px of the window, or when
 * the browser has nothing else to do; never on a page without one.
 */
export function watchTools(wake: () => void, whenIdle: (then: () => void) => void): void {
  const watch = () => {
    const tools = document.querySelectorAll('[data-tool]');
    if (tools.length === 0) {
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => entries.some(({isIntersecting}) => isIntersecting) && wake(),
      {rootMargin: '300px'},
    );
    tools.forEach((tool) => observer.observe(tool));
    whenIdle(wake);
  };
  document.addEventListener('DOMContentLoaded', watch);
}
