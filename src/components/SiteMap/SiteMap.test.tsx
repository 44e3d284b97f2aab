import {render, screen, within} from '@testing-library/react';
import SiteMap from './index';
import {aboutLinks, mainLinks, sectionGroups} from './sections';

test('shows each group as a list with its name, and all links in it', () => {
  render(<SiteMap />);
  for (const {label, links} of sectionGroups()) {
    const list = within(screen.getByRole('list', {name: label}));
    expect(list.getAllByRole('link').map((link) => link.textContent)).toEqual(
      links.map((link) => link.label),
    );
  }
});

test('stands twice on one page without names getting mixed up', () => {
  render(
    <>
      <SiteMap />
      <SiteMap />
    </>,
  );
  const ids = [...document.querySelectorAll('[id]')].map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(screen.getAllByRole('list', {name: 'Doen en oefenen'})).toHaveLength(2);
});

test('has every address once', () => {
  const links = [...sectionGroups().flatMap((group) => group.links), ...aboutLinks()];
  const addresses = links.map(({href}) => href);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('the bar on a wide screen holds links of the map, in its own order', () => {
  expect(mainLinks().map(({href}) => href)).toEqual([
    '/methodiek',
    '/intervisie',
    '/pilots',
    '/onderzoek',
    '/randvoorwaarden',
    '/bestuur',
  ]);
});
