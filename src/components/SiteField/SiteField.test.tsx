import {render, screen} from '@testing-library/react';
import type * as Records from '@site/test/builders/records';
import {accessibilityWords} from './text';
import SiteField from './index';

jest.mock(
  '@generated/catalog/default/site.json',
  () => jest.requireActual<typeof Records>('@site/test/builders/records').site(),
  {virtual: true},
);

test.each([
  ['publisher', 'De uitgever'],
  ['licenceHolder', 'De makers'],
  ['url', 'https://kennisbank.example'],
  ['accessibilityStatus', 'niet onderzocht door een onafhankelijke partij'],
] as const)('shows %s as text: %s', (name, words) => {
  const {container} = render(<SiteField name={name} />);
  expect(container).toHaveTextContent(words);
});

test('shows the contact address as a link to mail', () => {
  render(<SiteField name="contactEmail" />);
  expect(screen.getByRole('link', {name: 'redactie@kennisbank.example'})).toHaveAttribute(
    'href',
    'mailto:redactie@kennisbank.example',
  );
});

test.each([
  ['voldoet-gedeeltelijk', 'voldoet gedeeltelijk, na onderzoek'],
  ['voldoet', 'voldoet, na onderzoek'],
] as const)('says of the status %s that an examination came before it', (status, words) => {
  expect(accessibilityWords(status)).toBe(words);
});
