import {render, screen, within} from '@testing-library/react';
import type {ComponentProps} from 'react';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import SectionNav from './index';

let mockPathname = '/';
jest.mock('@docusaurus/router', () => ({useLocation: () => ({pathname: mockPathname})}));

// Every address of this site ends in a slash, so the same page is the same text.
jest.mock('@docusaurus/theme-common/internal', () => ({
  isSamePath: (one: string, other: string) => one === other,
}));

// Passes on what the link gets, as the real one does.
jest.mock('@docusaurus/Link', () => ({
  __esModule: true,
  default: ({to, children, ...props}: ComponentProps<'a'> & {to: string}) => (
    <a href={to} {...props}>
      {children}
    </a>
  ),
}));

const page = (label: string, href: string): PropSidebarItem => ({type: 'link', label, href});

const category = (label: string, items: PropSidebarItem[], href?: string): PropSidebarItem => ({
  type: 'category',
  label,
  items,
  collapsed: true,
  collapsible: true,
  ...(href !== undefined && {href}),
});

const ITEMS = [
  page('De methodiek', '/methodiek/'),
  page('Contact', '/methodiek/contact/'),
  category(
    'Leefgebieden',
    [
      page('Geld', '/methodiek/leefgebieden/geld/'),
      page('Wonen', '/methodiek/leefgebieden/wonen/'),
    ],
    '/methodiek/leefgebieden/',
  ),
  category('Kaarten', [page('Eerste bezoek', '/methodiek/kaarten/bezoek/')], '/methodiek/kaarten/'),
];

function renderAt(pathname: string, items: PropSidebarItem[] = ITEMS) {
  mockPathname = pathname;
  render(<SectionNav items={items} />);
}

const labels = () => screen.getAllByRole('link').map(({textContent}) => textContent);
const currentLabels = () =>
  screen.queryAllByRole('link', {current: 'page'}).map(({textContent}) => textContent);

test('lists the pages of the section in order, each with its address', () => {
  renderAt('/methodiek/contact/');
  const nav = within(screen.getByRole('navigation', {name: 'In dit deel'}));
  expect(
    nav.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]),
  ).toEqual([
    ['De methodiek', '/methodiek/'],
    ['Contact', '/methodiek/contact/'],
    ['Leefgebieden', '/methodiek/leefgebieden/'],
    ['Kaarten', '/methodiek/kaarten/'],
  ]);
});

test.each([
  ['on its opening page', '/methodiek/leefgebieden/'],
  ['on a page in it', '/methodiek/leefgebieden/geld/'],
])('shows the pages of a part while the reader is %s, and of no other part', (_title, pathname) => {
  renderAt(pathname);
  expect(labels()).toEqual(['De methodiek', 'Contact', 'Leefgebieden', 'Geld', 'Wonen', 'Kaarten']);
});

test('puts the pages of a part in a list under its own page', () => {
  renderAt('/methodiek/leefgebieden/');
  const part = screen.getByRole('link', {name: 'Leefgebieden'}).closest('li');
  expect(part).toContainElement(screen.getByRole('link', {name: 'Geld'}));
  expect(part).not.toContainElement(screen.getByRole('link', {name: 'Kaarten'}));
});

test.each([
  ['/methodiek/', 'De methodiek'],
  ['/methodiek/leefgebieden/', 'Leefgebieden'],
  ['/methodiek/leefgebieden/geld/', 'Geld'],
])('marks of %s only the page itself as current: %s', (pathname, label) => {
  renderAt(pathname);
  expect(currentLabels()).toEqual([label]);
});

test('marks no page as current while the reader is elsewhere', () => {
  renderAt('/nieuws/');
  expect(currentLabels()).toEqual([]);
});

test('leaves out what is no page: a category without one, and a bit of HTML', () => {
  renderAt('/methodiek/', [
    category('Zonder pagina', [page('Erin', '/methodiek/erin/')]),
    {type: 'html', value: '<hr>'},
    page('Contact', '/methodiek/contact/'),
  ]);
  expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual(['Contact']);
});
