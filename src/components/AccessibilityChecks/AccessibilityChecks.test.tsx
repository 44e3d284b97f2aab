import {render, screen, within} from '@testing-library/react';
import {accessibility} from '@site/src/content/accessibility';
import {ACCESSIBILITY_CHECKS} from '@site/src/schemas/accessibility';
import AccessibilityChecks from '.';

// Ten of each, on 23 November 2026; none was not right.
jest.mock('@site/src/content/accessibility', () => {
  const builder: {accessibility: () => unknown} = jest.requireActual(
    '@site/test/builders/accessibility',
  );
  return {accessibility: builder.accessibility()};
});

const FIRST = accessibility.checks[0]!;
afterEach(() => Object.assign(FIRST, {measured: 10, problems: 0}));

describe('what a program found, for the statement', () => {
  it('names the day, every check in words of its own, and how often it looked', () => {
    FIRST.measured = 1234;
    render(<AccessibilityChecks />);
    const table = screen.getByRole('table', {name: 'Wat het programma vond op 23 november 2026'});
    const names = within(table).getAllByRole('rowheader');
    expect(new Set(names.map((name) => name.textContent)).size).toBe(ACCESSIBILITY_CHECKS.length);
    expect(within(table).getByText('1.234 keer bekeken, 0 keer niet goed')).toBeVisible();
  });

  it('does not take finding nothing for all being well', () => {
    render(<AccessibilityChecks />);
    expect(screen.getByText(/Dat is iets anders dan: alles is goed\./)).toBeVisible();
  });

  it('says in words and in the table what was not right', () => {
    FIRST.problems = 2;
    render(<AccessibilityChecks />);
    expect(
      screen.getByText('Niet alles was goed. In de tabel staat wat en hoe vaak.'),
    ).toBeVisible();
    expect(screen.getByText('10 keer bekeken, 2 keer niet goed')).toBeVisible();
  });
});
