import {render, screen} from '@testing-library/react';
import type {GlossaryEntry} from '@site/src/domain/catalog/types';
import Entry from './Entry';

const mockCollectAnchor = jest.fn();
jest.mock('@docusaurus/useBrokenLinks', () => ({
  __esModule: true,
  default: () => ({collectAnchor: mockCollectAnchor}),
}));

const entry = (partial: Partial<GlossaryEntry> = {}): GlossaryEntry => ({
  id: 'bijstand',
  term: 'bijstand',
  forms: [],
  definition: 'Een uitkering van de gemeente.',
  see: [],
  sources: [],
  ...partial,
});

const divosa = {id: 'divosa-2020', label: 'Divosa, 2020'};
const cbs = {id: 'cbs-2019', label: 'CBS, 2019'};

test('puts the anchor that cards link to on the heading, and reports it to the link checker', () => {
  render(<Entry entry={entry()} />);
  expect(screen.getByRole('heading', {level: 3, name: 'bijstand'})).toHaveAttribute(
    'id',
    'bijstand',
  );
  expect(mockCollectAnchor.mock.calls).toEqual([['bijstand']]);
});

test('shows abbreviations in brackets behind the term', () => {
  render(<Entry entry={entry({term: 'Autoriteit Persoonsgegevens', forms: ['AP', 'ABP']})} />);
  expect(screen.getByRole('heading')).toHaveTextContent(
    /^Autoriteit Persoonsgegevens \(AP, ABP\)$/,
  );
});

test('shows no brackets behind a term without abbreviations', () => {
  render(<Entry entry={entry()} />);
  expect(screen.getByRole('heading')).toHaveTextContent(/^bijstand$/);
});

test('shows only the definition where there is no more to tell', () => {
  render(<Entry entry={entry()} />);
  expect(screen.getByText('Een uitkering van de gemeente.')).toBeInTheDocument();
});

test('tells the rest behind the definition', () => {
  render(<Entry entry={entry({more: 'Vroeger heette dat de Algemene Bijstandswet.'})} />);
  expect(
    screen.getByText('Een uitkering van de gemeente. Vroeger heette dat de Algemene Bijstandswet.'),
  ).toBeInTheDocument();
});

test('says of a definition without sources that it is the editors’ own, and links nowhere', () => {
  render(<Entry entry={entry()} />);
  expect(screen.getByText('Uitleg van de redactie')).toBeInTheDocument();
  expect(screen.queryByRole('link')).toBeNull();
});

test('names one source, with a link to it', () => {
  const {container} = render(<Entry entry={entry({sources: [divosa]})} />);
  expect(container).toHaveTextContent(/gemeente\.Bron: Divosa, 2020$/);
  expect(screen.getByRole('link', {name: 'Divosa, 2020'})).toHaveAttribute(
    'href',
    '/bronnen#divosa-2020',
  );
});

test('names several sources as several', () => {
  const {container} = render(<Entry entry={entry({sources: [divosa, cbs]})} />);
  expect(container).toHaveTextContent(/gemeente\.Bronnen: Divosa, 2020, CBS, 2019$/);
  expect(screen.getByRole('link', {name: 'CBS, 2019'})).toHaveAttribute(
    'href',
    '/bronnen#cbs-2019',
  );
});

test('leads to related terms on the same page', () => {
  const see = [
    {id: 'bijstandsnorm', label: 'bijstandsnorm'},
    {id: 'participatiewet', label: 'Participatiewet'},
  ];
  const {container} = render(<Entry entry={entry({see})} />);
  expect(container).toHaveTextContent(
    /Uitleg van de redactie · Zie ook: bijstandsnorm, Participatiewet$/,
  );
  expect(screen.getByRole('link', {name: 'Participatiewet'})).toHaveAttribute(
    'href',
    '#participatiewet',
  );
});

test('leads to the page about the term', () => {
  const {container} = render(<Entry entry={entry({page: '/randvoorwaarden/caseload'})} />);
  expect(container).toHaveTextContent(/Uitleg van de redactie · Lees meer over bijstand$/);
  expect(screen.getByRole('link', {name: 'Lees meer over bijstand'})).toHaveAttribute(
    'href',
    '/randvoorwaarden/caseload',
  );
});
