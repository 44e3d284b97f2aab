import type {ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {render, screen} from '@testing-library/react';
import SearchPage from './index';

jest.mock('@site/src/search/ask', () => ({ask: jest.fn()}));
jest.mock('@site/src/content/searchMode', () => ({searchMode: {mode: 'embedded'}}));
jest.mock('@docusaurus/theme-common', () => ({PageMetadata: () => null}), {virtual: true});
jest.mock(
  '@theme/Layout',
  () =>
    ({children}: {children: ReactNode}) =>
      children,
  {virtual: true},
);

test('has one heading, and the form to search with', () => {
  render(<SearchPage />);
  expect(screen.getByRole('heading', {level: 1})).toHaveTextContent('Zoeken');
  expect(screen.getByRole('searchbox', {name: 'Zoek op deze site'})).toBeInTheDocument();
});

test('without scripts it says so, and gives ways on', () => {
  const html = renderToString(<SearchPage />);
  const without = /<noscript>(.*)<\/noscript>/s.exec(html)?.[1] ?? '';
  expect(without).toContain('Zoeken werkt alleen met JavaScript.');
  expect(without.match(/href="[^"]*"/g)).toEqual([
    'href="/begrippen/"',
    'href="/methodiek/"',
    'href="/"',
  ]);
});
