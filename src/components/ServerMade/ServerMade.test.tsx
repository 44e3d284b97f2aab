import {act, render, screen} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import ServerMade from './index';

let mockBrowser = true;
jest.mock(
  '@docusaurus/ExecutionEnvironment',
  () => ({
    __esModule: true,
    default: {
      get canUseDOM() {
        return mockBrowser;
      },
    },
  }),
  {virtual: true},
);

const List = () => (
  <ul>
    <li id="café">Café</li>
    <li id="caseload">Caseload</li>
  </ul>
);
const Nothing = () => null;

const load = jest.fn<Promise<{default: typeof List}>, []>();
const scrollIntoView = jest.fn();

beforeEach(() => {
  mockBrowser = true;
  load.mockResolvedValue({default: List});
  Object.assign(HTMLElement.prototype, {scrollIntoView});
  window.location.hash = '';
});

/** The page as the server sends it. */
function serverHtml(): string {
  mockBrowser = false;
  const html = renderToString(<ServerMade onServer={List} load={load} />);
  mockBrowser = true;
  return html;
}

/** A reader comes from another page, so that the server has put nothing here. */
const comeFromElsewhere = () =>
  act(async () => render(<ServerMade onServer={Nothing} load={load} />));

const entries = () => screen.queryAllByRole('listitem').map(({textContent}) => textContent);

test('the server writes the whole list into the page, without loading it', () => {
  document.body.innerHTML = serverHtml();
  expect(entries()).toEqual(['Café', 'Caseload']);
  expect(load).not.toHaveBeenCalled();
});

test('the browser leaves the list as the server made it, and loads nothing', async () => {
  const complain = jest.spyOn(console, 'error').mockImplementation();
  const container = document.createElement('div');
  container.innerHTML = serverHtml();
  document.body.replaceChildren(container);
  const before = screen.getAllByRole('listitem');
  await act(async () =>
    render(<ServerMade onServer={Nothing} load={load} />, {container, hydrate: true}),
  );
  expect(screen.getAllByRole('listitem')).toEqual(before);
  expect(before.every(({isConnected}) => isConnected)).toBe(true);
  expect(load).not.toHaveBeenCalled();
  expect(complain).not.toHaveBeenCalled();
  complain.mockRestore();
});

test('a reader who comes from another page gets the list when it has loaded', async () => {
  const arrive: (() => void)[] = [];
  load.mockReturnValue(
    new Promise((resolve) => {
      arrive.push(() => resolve({default: List}));
    }),
  );
  await comeFromElsewhere();
  expect(entries()).toEqual([]);
  await act(async () => arrive.forEach((now) => now()));
  expect(entries()).toEqual(['Café', 'Caseload']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('tells that the list could not load, and what to do', async () => {
  load.mockRejectedValue(new Error('offline'));
  await comeFromElsewhere();
  expect(
    screen.getByText('Deze lijst kon niet laden. Laad de pagina opnieuw om hem te zien.'),
  ).toBeVisible();
  expect(entries()).toEqual([]);
});

test.each([
  ['#caseload', 'Caseload'],
  ['#caf%C3%A9', 'Café'],
])('a link to %s brings its entry into view once it is there', async (hash, entry) => {
  window.location.hash = hash;
  await comeFromElsewhere();
  expect(scrollIntoView.mock.contexts).toEqual([screen.getByText(entry)]);
});

test.each([
  ['no entry is asked for', ''],
  ['the entry is not there', '#elders'],
])('the page stays where it is when %s', async (_, hash) => {
  window.location.hash = hash;
  await comeFromElsewhere();
  expect(entries()).toHaveLength(2);
  expect(scrollIntoView).not.toHaveBeenCalled();
});

test('hands the browser HTML of its own making where it wants that', async () => {
  const toString = jest.fn(() => '');
  Object.assign(window, {trustedTypes: {emptyHTML: {toString}}});
  await comeFromElsewhere();
  expect(toString).toHaveBeenCalled();
  expect(entries()).toHaveLength(2);
  Reflect.deleteProperty(window, 'trustedTypes');
});
