const IN_HTML = /=["']?(\/[^"'\s>#?]+)/g;
const IN_CSS = /url\(["']?([^"')#?]+)/g;

/** Addresses on this site that stand in attributes of a page. */
export function referencesOfPage(html: string): string[] {
  return [...html.matchAll(IN_HTML)].flatMap(([, address]) => address ?? []);
}

/** Addresses on this site that a style sheet asks for, seen from its own address. */
export function referencesOfStyles(css: string, cssPath: string): string[] {
  return [...css.matchAll(IN_CSS)].flatMap(([, address]) =>
    address && !address.startsWith('data:')
      ? new URL(address, `https://site${cssPath}`).pathname
      : [],
  );
}
