import {PARTS} from './parts';
import {startPage} from './startPage';

const RUNTIME = '/assets/js/runtime~main.b5c14914.js';
const MAIN = '/assets/js/main.2165f4f3.js';

const startOffline = jest.fn(() => Promise.resolve());
const root = document.documentElement;
let toolIsNear = () => {};
let pageIsShown = () => {};
let forget: (() => void)[];

/** A page as the server sent it, with the loader running. */
beforeEach(() => {
  root.dataset['hasHydrated'] = 'false';
  document.body.innerHTML = `
    <p>Tekst</p><input aria-label="Zoek"><button>Kleuren</button>
    <div id="load-fault" role="alert" hidden><button data-reload>Laad opnieuw</button></div>`;
  open();
});

function open(): void {
  // What one page listens to, the page of the next test must not hear.
  forget = [window, document].map((target) => {
    const adding = jest.spyOn(target, 'addEventListener');
    return () => {
      adding.mock.calls.forEach(([type, heard, options]) =>
        target.removeEventListener(type, heard, options),
      );
      adding.mockRestore();
    };
  });
  const script = document.createElement('script');
  script.dataset['scripts'] = `${RUNTIME} ${MAIN}`;
  startPage(script, {
    ...PARTS,
    startOffline,
    watchTools(wake) {
      toolIsNear = wake;
    },
    whenShown(then) {
      pageIsShown = then;
    },
  });
}

/** Each test's page lets go of what it holds. */
afterEach(async () => {
  await hydrate();
  forget.forEach((undo) => undo());
  document.head.replaceChildren();
  Reflect.deleteProperty(window, 'trustedTypes');
});

async function hydrate(): Promise<void> {
  root.dataset['hasHydrated'] = 'true';
  await Promise.resolve();
}

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) {
    throw new Error(`${selector} is not there`);
  }
  return found;
};
const colours = () => find('button:not([data-reload])');
const fault = () => find('#load-fault');
const scripts = () => [...document.head.querySelectorAll('script')];
const asked = () => scripts().map((script) => script.getAttribute('src'));
const key = () =>
  find('input').dispatchEvent(new KeyboardEvent('keydown', {key: 'a', bubbles: true}));
/** How the fetching of the newest script with this address ended. */
const ends = (address: string, how: 'load' | 'error') =>
  scripts()
    .findLast((script) => script.getAttribute('src') === address)
    ?.dispatchEvent(new Event(how));
const partFails = () =>
  window.dispatchEvent(
    Object.assign(new Event('unhandledrejection'), {
      reason: Object.assign(new Error('Loading chunk 466 failed.'), {name: 'ChunkLoadError'}),
    }),
  );

describe('the scripts of a page', () => {
  test('are not asked for while it loads and is read', () => {
    document.dispatchEvent(new Event('DOMContentLoaded'));
    window.dispatchEvent(new Event('load'));
    window.dispatchEvent(new Event('scroll'));
    expect(asked()).toEqual([]);
  });

  test.each([
    ['a key', key],
    ['a press', () => colours().click()],
    ['a tool that comes near', () => toolIsNear()],
  ])('are asked for at %s, to run one after another', (_, show) => {
    show();
    expect(scripts().map((script) => [script.getAttribute('src'), script.async])).toEqual([
      [RUNTIME, false],
      [MAIN, false],
    ]);
  });

  test('are asked for once, whatever a reader does meanwhile', async () => {
    key();
    colours().click();
    ends(RUNTIME, 'load');
    key();
    ends(MAIN, 'load');
    key();
    await hydrate();
    key();
    toolIsNear();
    expect(asked()).toEqual([RUNTIME, MAIN]);
  });

  test('wait, when asked for early, until the whole page is there', () => {
    Object.defineProperty(document, 'readyState', {value: 'loading', configurable: true});
    key();
    key();
    expect(asked()).toEqual([]);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(asked()).toEqual([RUNTIME, MAIN]);
    Reflect.deleteProperty(document, 'readyState');
  });

  test('that failed are asked for again at the next sign, and those that ran are not', () => {
    key();
    ends(RUNTIME, 'load');
    ends(MAIN, 'error');
    expect(asked()).toEqual([RUNTIME, MAIN]);
    key();
    expect(asked()).toEqual([RUNTIME, MAIN, MAIN]);
    ends(MAIN, 'error');
    key();
    expect(asked()).toEqual([RUNTIME, MAIN, MAIN, MAIN]);
  });
});

test('a script that is still on its way is not asked for again beside one that failed', () => {
  key();
  ends(RUNTIME, 'error');
  key();
  expect(asked()).toEqual([RUNTIME, MAIN, RUNTIME]);
});

describe('a fault', () => {
  test('is told when a script cannot be fetched, and no button waits for it', () => {
    colours().click();
    expect(fault()).not.toBeVisible();
    expect(colours()).toHaveAttribute('aria-busy', 'true');
    ends(RUNTIME, 'error');
    expect(fault()).toBeVisible();
    expect(colours()).not.toHaveAttribute('aria-busy');
  });

  test('is told when all scripts ran and a part cannot be fetched, and again at each press', () => {
    key();
    ends(RUNTIME, 'load');
    ends(MAIN, 'load');
    expect(fault()).not.toBeVisible();
    partFails();
    expect(fault()).toBeVisible();
    for (const press of [() => colours().click(), key, () => colours().click()]) {
      fault().hidden = true;
      press();
      expect(fault()).toBeVisible();
      expect(colours()).not.toHaveAttribute('aria-busy');
    }
    expect(asked()).toEqual([RUNTIME, MAIN]);
  });

  test('is not told once the page has come to life', async () => {
    key();
    await hydrate();
    ends(MAIN, 'error');
    partFails();
    expect(fault()).not.toBeVisible();
  });

  test('is mended by its button, and no other, which loads the page again', async () => {
    // All that can be seen here: jsdom says that it cannot go anywhere.
    const said = jest.spyOn(console, 'error').mockImplementation();
    await hydrate();
    colours().click();
    expect(said).not.toHaveBeenCalled();
    fault().hidden = false;
    find('[data-reload]').click();
    expect(String(said.mock.calls)).toContain('Not implemented: navigation');
    said.mockRestore();
  });
});

test('a fault that a later try mended is told no longer', async () => {
  key();
  ends(RUNTIME, 'load');
  ends(MAIN, 'error');
  key();
  ends(MAIN, 'load');
  expect(fault()).toBeVisible();
  await hydrate();
  expect(fault()).not.toBeVisible();
});

/** What happens on the page from now on. */
function listen(): string[] {
  const heard: string[] = [];
  const field = document.querySelector('input');
  field?.addEventListener('input', () => heard.push(`typed ${field.value}`));
  field?.addEventListener('keydown', (event) => heard.push(`key ${event.key}`));
  colours().addEventListener('pointerover', () => heard.push('mouse'));
  colours().addEventListener('click', () => heard.push('press'));
  return heard;
}

function rest(): void {
  jest.spyOn(colours(), 'matches').mockImplementation((selectors) => selectors === ':hover');
  colours().dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType: 'mouse'}));
}

function fill(value: string): void {
  Object.assign(find('input'), {value});
  find('input').dispatchEvent(new Event('input', {bubbles: true}));
}

describe('what a reader did before the page came to life', () => {
  test('is heard then: where the mouse is, the key, and then the press', async () => {
    colours().click();
    key();
    rest();
    const heard = listen();
    await hydrate();
    expect(heard).toEqual(['mouse', 'key a', 'press']);
    expect(colours()).not.toHaveAttribute('aria-busy');
  });

  test('is heard then, a press after what was typed, which it may need', async () => {
    rest();
    fill('begrip');
    colours().click();
    const heard = listen();
    await hydrate();
    expect(heard).toEqual(['typed begrip', 'mouse', 'press']);
  });

  test('is heard once, also when the page says again that it is alive', async () => {
    key();
    colours().click();
    await hydrate();
    const heard = listen();
    await hydrate();
    expect(heard).toEqual([]);
  });

  test('is not heard at any other change of the page', async () => {
    colours().click();
    const pressed = jest.fn();
    colours().addEventListener('click', pressed);
    root.dataset['theme'] = 'dark';
    root.dataset['hasHydrated'] = 'no';
    await Promise.resolve();
    expect(pressed).not.toHaveBeenCalled();
  });

  test('is heard too when the page came to life at a second try', async () => {
    key();
    ends(RUNTIME, 'load');
    ends(MAIN, 'error');
    colours().click();
    ends(MAIN, 'load');
    const pressed = jest.fn();
    colours().addEventListener('click', pressed);
    await hydrate();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  test('after that each press is answered at once', async () => {
    await hydrate();
    const pressed = jest.fn();
    colours().addEventListener('click', pressed);
    colours().click();
    expect(pressed).toHaveBeenCalledTimes(1);
    expect(colours()).not.toHaveAttribute('aria-busy');
  });
});

test('closed details open for print', () => {
  document.body.innerHTML = '<main><details></details></main>';
  window.dispatchEvent(new Event('beforeprint'));
  expect(find('details')).toHaveAttribute('open');
});

test('the worker is asked for once the page is shown', () => {
  expect(startOffline).not.toHaveBeenCalled();
  pageIsShown();
  expect(startOffline.mock.calls).toEqual([['/sw.js']]);
});

describe('in a browser that trusts no address', () => {
  const createScriptURL = jest.fn();
  const createPolicy = jest.fn(
    (_name: string, rules: {createScriptURL: (address: string) => string}) => {
      createScriptURL.mockImplementation(
        (address: string) => `${rules.createScriptURL(address)}#ok`,
      );
      return {createScriptURL};
    },
  );

  beforeEach(() => {
    forget.forEach((undo) => undo());
    Object.assign(window, {trustedTypes: {createPolicy}});
    open();
  });

  test('scripts and worker get theirs from the one policy that the header names', () => {
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['page-loader']);
    key();
    expect(asked()).toEqual([`${RUNTIME}#ok`, `${MAIN}#ok`]);
    pageIsShown();
    expect(startOffline.mock.calls).toEqual([['/sw.js#ok']]);
  });

  test.each([
    'https://elders.example/assets/js/main.js',
    '//elders.example/assets/js/main.js',
    '/assets/js/../../elders.js',
    '/assets/js/deel/main.js',
    '/assets/js/',
    '/assets/js/another.0afa8840.js',
    '/elders/assets/js/main.js',
    '/sw.js?elders',
    '/elders/sw.js',
    'data:text/javascript,alert(1)',
    `${MAIN}\n`,
  ])('the policy refuses %j', (address) => {
    expect(() => createScriptURL(address) as unknown).toThrow(TypeError);
  });
});
