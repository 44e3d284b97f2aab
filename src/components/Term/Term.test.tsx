import {render, screen, within} from '@testing-library/react';
import Term from './index';

const CASELOAD = {
  id: 'caseload',
  term: 'caseload',
  definition: 'Het aantal mensen dat één coach tegelijk begeleidt.',
};

test('makes the words of the author a button, without any further sign', () => {
  render(<Term term={CASELOAD}>Caseloads</Term>);
  expect(screen.getAllByRole('button')).toEqual([screen.getByRole('button', {name: 'Caseloads'})]);
});

test('without words of the author shows the term itself', () => {
  render(<Term term={CASELOAD} />);
  expect(screen.getByRole('button', {name: 'caseload'})).toBeInTheDocument();
});

test('explains the term on the card, by its own name', () => {
  render(<Term term={CASELOAD}>Caseloads</Term>);
  const card = screen.getByRole('note');
  expect(within(card).getByText('caseload')).toBeInTheDocument();
  expect(card).toHaveTextContent('Het aantal mensen dat één coach tegelijk begeleidt.');
  expect(screen.getByRole('button')).toHaveAttribute('popovertarget', card.id);
});

test('leads from the card to the term in the glossary', () => {
  render(<Term term={CASELOAD}>Caseloads</Term>);
  const card = within(screen.getByRole('note'));
  expect(card.getByRole('link', {name: 'Bij de begrippen'})).toHaveAttribute(
    'href',
    '/begrippen#caseload',
  );
});
