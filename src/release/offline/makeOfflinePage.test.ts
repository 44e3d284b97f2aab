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

/** What stands around <main> in a build, as the minifier writes it. */
const BAR =
  '<div class=tools_eJv_><button type=button class=button__uON aria-label="Wissel kleuren (nu: zoals je apparaat)" title="Wissel kleuren (nu: zoals je apparaat)"><svg viewBox="0 0 24 24" aria-hidden=true focusable=false><circle class=ring_QKf1 cx=12 cy=12 r=8 /></svg></button>' +
  '<button type=button class=menuButton_laPa popovertarget=menu>Menu</button></div></div>' +
  '<div id=menu popover=auto class=menu_gIAZ><div class=menuHead_azPw><button type=button class=menuButton_laPa popovertarget=menu popovertargetaction=hide>Sluit menu</button></div><nav aria-label="Alle onderdelen">';
const END =
  '<li><a class="" href=/toegankelijkheid/>Toegankelijkheid</a></ul></div></div></footer>' +
  '<div id=load-fault role=alert hidden class=fault_JSus><p>De knoppen op deze pagina werken nu niet: een deel van de site kon niet laden. Lezen en verder klikken kan gewoon.</p><button type=button data-reload=true class=button_FKBA>Laad de pagina opnieuw</button></div>' +
  '<div class=place_on1G><output class=text_bhXE></output></div></div></body>';

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

test('leaves out what only a script can answer or show, and nothing else', () => {
  const made = makeOfflinePage(`${BAR}</nav></div><main>x</main>${END}`);
  expect(made.slice(0, made.indexOf('<main'))).toBe(
    `${BAR.replace(/<button[^>]*Wissel kleuren.*?<\/button>/, '')}</nav></div>`,
  );
  expect(made.slice(made.indexOf('</main>'))).toBe(
    `</main>${END.replace(/<div id=load-fault.*(?=<\/div><\/body>)/, '')}`,
  );
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
