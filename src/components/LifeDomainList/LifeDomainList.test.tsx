import {render, screen, within} from '@testing-library/react';
import type {LifeDomain} from '@site/src/schemas/lifeDomain';
import LifeDomainList from './index';

jest.mock(
  '@generated/catalog/default/life-domains.json',
  (): LifeDomain[] => [
    {
      id: 'wonen',
      number: 1,
      name: 'Wonen',
      question: 'Hoe woont u?',
      summary: 'Het huis en de buurt.',
    },
    {
      id: 'geld',
      number: 2,
      name: 'Geld',
      question: 'Lukt het om rond te komen?',
      summary: 'Inkomsten en vaste lasten.',
    },
  ],
  {virtual: true},
);

test('lists the domains as they stand in the file, each with its page, summary and question', () => {
  render(<LifeDomainList />);
  const items = screen.getAllByRole('listitem').map((item) => ({
    href: within(item).getByRole('link').getAttribute('href'),
    text: item.textContent,
  }));
  expect(items).toEqual([
    {href: '/methodiek/leefgebieden/wonen', text: 'WonenHet huis en de buurt.Hoe woont u?'},
    {
      href: '/methodiek/leefgebieden/geld',
      text: 'GeldInkomsten en vaste lasten.Lukt het om rond te komen?',
    },
  ]);
});

test('marks the question as what somebody says', () => {
  render(<LifeDomainList />);
  expect(screen.getByText('Hoe woont u?').tagName).toBe('Q');
});
