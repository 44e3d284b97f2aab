import {render, screen} from '@testing-library/react';
import {frontMatter} from '@site/test/builders/records';
import PageHeader from './index';

const mockUseDoc = jest.fn();

jest.mock('@docusaurus/plugin-content-docs/client', () => ({
  useDoc: () => mockUseDoc() as unknown,
}));

function show({slug = '/pilots/leiden', ...extra}: {slug?: string; drawing?: string} = {}) {
  mockUseDoc.mockReturnValue({
    metadata: {title: 'Leiden', description: 'Een plek in de buurt.', slug},
    frontMatter: {...frontMatter(), readingMinutes: 4, ...extra},
  });
  return render(<PageHeader />).container;
}

test('shows title, lead, reading time and the day of the last review', () => {
  const header = show();
  expect(screen.getByRole('heading', {level: 1, name: 'Leiden'})).toBeVisible();
  expect(header).toHaveTextContent('Een plek in de buurt.');
  expect(header).toHaveTextContent('4 min lezen · nagekeken op 21 november 2026');
});

test('leaves reading time and review off the home page', () => {
  expect(show({slug: '/'})).not.toHaveTextContent('min lezen');
});

test('shows a drawing that a screen reader passes by, and none where the page has none', () => {
  expect(show({drawing: 'bank'}).querySelector('svg[aria-hidden="true"] use')).toHaveAttribute(
    'href',
    '/img/tekeningen/bank.svg#t',
  );
  expect(show().querySelector('svg')).toBeNull();
});
