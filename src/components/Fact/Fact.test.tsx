import {render, screen} from '@testing-library/react';
import {publicFact} from '@site/test/builders/records';
import Fact from './index';

const FIGURE = {text: '77 procent', unit: 'procent', precision: 'exact', value: 77} as const;

test('marks what research found', () => {
  render(
    <Fact fact={publicFact({kind: 'onderzoek'})} note="1">
      drie op de vier
    </Fact>,
  );
  expect(screen.getByText('drie op de vier').tagName).toBe('MARK');
  expect(screen.getByText('Gevonden in onderzoek en bronnen')).toBeInTheDocument();
});

test('does not mark what literature says', () => {
  const {container} = render(
    <Fact fact={publicFact({kind: 'literatuur'})} note="1">
      drie op de vier
    </Fact>,
  );
  expect(container.querySelector('mark')).toBeNull();
  expect(container).toHaveTextContent('drie op de vier');
  expect(screen.getByText('Uit vakliteratuur')).toBeInTheDocument();
});

test('names its button after the note', () => {
  render(<Fact fact={publicFact()} note="3" />);
  const button = screen.getByRole('button', {name: 'Bron en grens, noot 3'});
  expect(button).toHaveTextContent('3');
});

test('shows sources with a link to each, and the limit', () => {
  const sources = [
    {id: 'divosa-2020', label: 'Divosa, 2020'},
    {id: 'tva-2021', label: 'TvA, 2021'},
  ];
  render(<Fact fact={publicFact({sources, limit: 'Zegt niets over werk.'})} note="1" />);
  const note = screen.getByRole('note');
  expect(note).toHaveTextContent('Bronnen: Divosa, 2020; TvA, 2021');
  expect(note).toHaveTextContent('Grens: Zegt niets over werk.');
  expect(screen.getByRole('link', {name: 'Divosa, 2020'})).toHaveAttribute(
    'href',
    '/bronnen#divosa-2020',
  );
  expect(screen.getByRole('link', {name: 'TvA, 2021'})).toHaveAttribute(
    'href',
    '/bronnen#tva-2021',
  );
});

test('speaks of one source as one', () => {
  render(<Fact fact={publicFact({sources: [{id: 'a', label: 'Divosa'}]})} note="1" />);
  expect(screen.getByRole('note')).toHaveTextContent('Bron: Divosa');
});

test.each([
  ['its figure', publicFact({figure: FIGURE}), '77 procent'],
  [
    'its statement where it has no figure',
    publicFact({statement: 'Het effect was klein.'}),
    'Het effect was klein.',
  ],
])('without words of the author shows %s', (_title, fact, words) => {
  const {container} = render(<Fact fact={fact} note="1" />);
  expect(container.querySelector('mark')).toHaveTextContent(words);
});
