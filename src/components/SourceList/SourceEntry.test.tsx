import {render, screen} from '@testing-library/react';
import {page, publicSource} from '@site/test/builders/records';
import SourceEntry from './SourceEntry';

const URL = 'https://www.divosa.nl/nieuws';

test('says who speaks, what it is, and what to watch for', () => {
  const {container} = render(<SourceEntry source={publicSource({id: 'divosa-2020'})} />);
  expect(screen.getByRole('heading', {level: 3, name: 'Persoonlijke aandacht'})).toBeVisible();
  expect(container).toHaveTextContent('Divosa · nieuwsbericht · 18 juni 2020');
  expect(container).toHaveTextContent('Let op: Divosa werkte zelf mee.');
});

test('stands at the address that facts link to', () => {
  const {container} = render(<SourceEntry source={publicSource({id: 'divosa-2020'})} />);
  expect(container.querySelector('#divosa-2020')).toHaveTextContent('Persoonlijke aandacht');
});

test('links to the source and says that nobody opened the link', () => {
  const {container} = render(<SourceEntry source={publicSource({url: URL, checked: null})} />);
  expect(screen.getByRole('link', {name: 'divosa.nl'})).toHaveAttribute('href', URL);
  expect(container).toHaveTextContent('divosa.nl (link niet gecontroleerd)');
});

test('says on which day the link was opened', () => {
  const {container} = render(
    <SourceEntry source={publicSource({url: URL, checked: '2026-11-21'})} />,
  );
  expect(container).toHaveTextContent('divosa.nl (link gecontroleerd op 21 november 2026)');
});

test('says why there is no link', () => {
  const {container} = render(
    <SourceEntry source={publicSource({urlReason: 'Alleen op papier.'})} />,
  );
  expect(container).toHaveTextContent('Alleen op papier.');
  expect(screen.queryByRole('link')).toBeNull();
  expect(container).not.toHaveTextContent('gecontroleerd');
});

test('names the pages that use it, and says nothing where no page does', () => {
  const {container, rerender} = render(
    <SourceEntry source={publicSource({pages: [page('Leiden'), page('Tilburg')]})} />,
  );
  expect(container).toHaveTextContent(/Gebruikt op: Leiden · Tilburg$/);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/leiden/',
    '/tilburg/',
  ]);
  rerender(<SourceEntry source={publicSource()} />);
  expect(container).not.toHaveTextContent('Gebruikt op:');
});
