import {render, screen, within} from '@testing-library/react';
import type {GlossaryEntry} from '@site/src/domain/catalog/types';
import Glossary from './index';

const mockCollectAnchor = jest.fn();
jest.mock('@docusaurus/useBrokenLinks', () => ({
  __esModule: true,
  default: () => ({collectAnchor: mockCollectAnchor}),
}));

const mockHere = {pathname: '/begrippen', hash: ''};
let mockLocation = mockHere;
jest.mock('@docusaurus/router', () => ({useLocation: () => mockLocation}));

beforeEach(() => {
  mockLocation = mockHere;
});

jest.mock(
  '@generated/catalog/default/glossary.json',
  (): GlossaryEntry[] => {
    const entry = {forms: [], definition: 'Wat het woord betekent.', see: [], sources: []};
    return [
      {...entry, id: 'aanpak', term: 'aanpak'},
      {...entry, id: 'avg', term: 'Algemene verordening', forms: ['AVG']},
      {...entry, id: 'contactpersoon', term: 'één contactpersoon'},
    ];
  },
  {virtual: true},
);

test('begins with a row of the letters that have a term', () => {
  render(<Glossary />);
  const row = screen.getByRole('navigation', {name: 'Begrippen op letter'});
  const links = within(row).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['A', '#letter-a'],
    ['E', '#letter-e'],
  ]);
});

test('shows each term under its letter, in order', () => {
  render(<Glossary />);
  expect(
    screen.getAllByRole('heading').map(({tagName, textContent}) => [tagName, textContent]),
  ).toEqual([
    ['H2', 'A'],
    ['H3', 'aanpak'],
    ['H3', 'Algemene verordening (AVG)'],
    ['H2', 'E'],
    ['H3', 'één contactpersoon'],
  ]);
  const underE = within(screen.getByRole('region', {name: 'E'}));
  expect(underE.getAllByRole('heading', {level: 3})).toHaveLength(1);
});

test('reports every anchor to the link checker, and each one is there', () => {
  render(<Glossary />);
  const anchors = new Set(mockCollectAnchor.mock.calls.flat());
  const ids = new Set([...document.querySelectorAll('h2[id], h3[id]')].map(({id}) => id));
  expect(anchors).toEqual(new Set(['letter-a', 'letter-e', 'aanpak', 'avg', 'contactpersoon']));
  expect(ids).toEqual(anchors);
});
