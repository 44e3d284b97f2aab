import {render, screen} from '@testing-library/react';
import type * as Records from '@site/test/builders/records';
import PageFooter from './index';

jest.mock(
  '@generated/catalog/default/site.json',
  () => jest.requireActual<typeof Records>('@site/test/builders/records').site(),
  {virtual: true},
);

jest.mock('@docusaurus/plugin-content-docs/client', () => ({
  useDoc: () => ({metadata: {title: 'Leiden & de wijk', permalink: '/pilots/leiden/'}}),
}));

test('mails the editors about this page, with its title and address filled in', () => {
  render(<PageFooter />);
  const link = screen.getByRole('link', {name: 'Mail het de redactie'});
  const href = link.getAttribute('href') ?? '';
  expect(href).toMatch(/^mailto:redactie@kennisbank\.example\?/);
  expect(decodeURIComponent(href)).toContain('subject=Klopt niet: Leiden & de wijk&body=');
  // The address, a blank line, and there the reader writes on.
  expect(decodeURIComponent(href)).toMatch(
    /body=https:\/\/kennisbank\.example\/pilots\/leiden\/\r\n\r\n$/,
  );
});

test('asks to name no participants', () => {
  const {container} = render(<PageFooter />);
  expect(container).toHaveTextContent(
    'Klopt er iets niet? Mail het de redactie. Noem geen namen van deelnemers.',
  );
});
