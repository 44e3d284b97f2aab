import {makeOfflinePage} from './makeOfflinePage';

const COLOURS = '<script>document.documentElement.setAttribute("data-theme","dark")</script>';
const NOT_FOUND =
  '<!doctype html><html lang=nl><head><title data-rh=true>Site</title>' +
  '<meta data-rh=true property=og:url content=https://site.example/404.html/ />' +
  '<link data-rh=true rel=canonical href=https://site.example/404.html/ />' +
  '<link rel=stylesheet href=/s.css />' +
  '<script src=/main.js defer></script></head><body>' +
  `${COLOURS}<script data-src=/main.js>load()</script><nav>menu</nav>` +
  '<main class=page_x><h1>Deze pagina is er niet</h1><p>Tekst</main><footer>voet</footer>';

const page = makeOfflinePage(NOT_FOUND);

test('says in the page and in the tab that the page is not on the device', () => {
  expect(page).toMatch(/<main class=page_x><h1>Deze pagina staat nog niet op je apparaat<\/h1>/);
  expect(page).toContain('<title>Deze pagina staat nog niet op je apparaat</title>');
  expect(page).not.toContain('Deze pagina is er niet');
});

test('keeps the menu, the foot, the style and the colours, and no other script', () => {
  expect(page).toContain('<nav>menu</nav>');
  expect(page).toContain('<footer>voet</footer>');
  expect(page).toContain('/s.css');
  expect(page.match(/<script[\s\S]*?<\/script>/g)).toEqual([COLOURS]);
});

test('offers the start and another try', () => {
  expect(page).toContain('<a href="/">');
  expect(page).toContain('<a href="">');
});

test('is not for search engines', () => {
  expect(page).toContain('noindex');
  expect(page).not.toContain('404.html');
});

test('is refused when there is nothing to make it of', () => {
  expect(() => makeOfflinePage('<html><body>leeg')).toThrow('geen <main>');
});
