import {render, screen, within} from '@testing-library/react';
import type {NewsItem} from '@site/src/domain/catalog/types';
import NewsList from './index';

const item = (partial: Partial<NewsItem>): NewsItem => ({
  title: 'De site staat er',
  description: 'Vanaf vandaag te lezen.',
  href: '/nieuws/de-site-staat-er/',
  date: '2026-11-22',
  ...partial,
});

const doeMee = item({
  title: 'Doe Mee begint',
  description: 'In Tilburg.',
  href: '/nieuws/doe-mee/',
  event: '2018-11',
});

const headings = () =>
  screen.getAllByRole('heading').map(({tagName, textContent}) => [tagName, textContent]);

test('shows news first, whatever the order given, and each group in the order given', () => {
  render(
    <NewsList
      items={[
        doeMee,
        item({title: 'Nieuwe kaarten', href: '/nieuws/kaarten/'}),
        item({title: 'Leiden op bezoek', href: '/nieuws/leiden/', event: '2020-01-07'}),
        item({}),
      ]}
    />,
  );
  expect(headings()).toEqual([
    ['H2', 'Nieuws van deze site'],
    ['H3', 'Nieuwe kaarten'],
    ['H3', 'De site staat er'],
    ['H2', 'Terugblik: wat er gebeurde'],
    ['H3', 'Doe Mee begint'],
    ['H3', 'Leiden op bezoek'],
  ]);
});

test('does not show a group of look-backs without posts', () => {
  const {container} = render(<NewsList items={[item({})]} />);
  expect(headings()).toEqual([
    ['H2', 'Nieuws van deze site'],
    ['H3', 'De site staat er'],
  ]);
  expect(container).not.toHaveTextContent('achteraf');
});

test('does not show a group of news without posts', () => {
  render(<NewsList items={[doeMee]} />);
  expect(headings()).toEqual([
    ['H2', 'Terugblik: wat er gebeurde'],
    ['H3', 'Doe Mee begint'],
  ]);
});

test('shows no group when there are no posts, and still where to hear of the first', () => {
  const {container} = render(<NewsList items={[]} />);
  expect(container).toHaveTextContent(
    /^Wil je bericht krijgen van iets nieuws\? Zet dit adres in je nieuwslezer: de nieuwsfeed van deze site$/,
  );
});

test('ends with a link to the feed', () => {
  const {container} = render(<NewsList items={[item({}), doeMee]} />);
  const feed = screen.getByRole('link', {name: 'de nieuwsfeed van deze site'});
  expect(feed).toHaveAttribute('href', '/nieuws/rss.xml');
  expect(container.lastElementChild).toContainElement(feed);
});

test('says once, above the look-backs, that they were written afterwards', () => {
  render(<NewsList items={[item({}), doeMee]} />);
  const lead = screen.getByText(
    'Deze berichten schreven we achteraf, naar wat de bronnen zeggen. Kennen we alleen de maand, dan staat er alleen de maand.',
  );
  expect(lead.previousElementSibling).toHaveTextContent('Terugblik: wat er gebeurde');
});

test('shows of a post its link, date and description', () => {
  render(<NewsList items={[item({})]} />);
  const post = within(screen.getByRole('listitem'));
  expect(post.getByRole('link', {name: 'De site staat er'})).toHaveAttribute(
    'href',
    '/nieuws/de-site-staat-er/',
  );
  expect(post.getByText('22 november 2026')).toBeInTheDocument();
  expect(post.getByText('Vanaf vandaag te lezen.')).toBeInTheDocument();
});

test('shows only the month of an event of which no more is known', () => {
  render(<NewsList items={[doeMee]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(
    /^Doe Mee begintTerugblik op november 2018 · geschreven op 22 november 2026In Tilburg\.$/,
  );
});
