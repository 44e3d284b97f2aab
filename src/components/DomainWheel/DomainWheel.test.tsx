import {render, screen} from '@testing-library/react';
import type {LifeDomain} from '@site/src/schemas/lifeDomain';
import DomainWheel from './index';

jest.mock(
  '@generated/catalog/default/life-domains.json',
  (): LifeDomain[] => [
    {
      id: 'werk-en-opleiding',
      number: 1,
      name: 'Werk en opleiding',
      question: 'Wat heeft u graag gedaan?',
      summary: 'Werk en leren.',
    },
    {
      id: 'wonen',
      number: 2,
      name: 'Wonen',
      question: 'Hoe woont u?',
      summary: 'Het huis en de buurt.',
    },
  ],
  {virtual: true},
);

test('names the domains in the label of the drawing', () => {
  render(<DomainWheel />);
  expect(
    screen.getByRole('img', {name: 'Wiel met de leefgebieden: Werk en opleiding, Wonen'}),
  ).toBeInTheDocument();
});

test('draws a segment for each domain', () => {
  const {container} = render(<DomainWheel />);
  expect(container.querySelectorAll('svg path')).toHaveLength(2);
});

test('writes each name in the middle of its segment, a long one over two lines', () => {
  const {container} = render(<DomainWheel />);
  const lines = [...container.querySelectorAll('svg tspan')].map((line) => [
    line.textContent,
    Number(line.getAttribute('x')),
    Number(line.getAttribute('y')),
  ]);
  // Two segments: the middle of the ring (58 to 158) is 108 above and below the origin.
  expect(lines).toEqual([
    ['Werk en', 0, -117.5],
    ['opleiding', 0, -98.5],
    ['Wonen', 0, 108],
    ['Waar wilt u', 0, -19],
    ['het over', 0, 0],
    ['hebben?', 0, 19],
  ]);
});

test('lists a question with each domain below the drawing', () => {
  render(<DomainWheel />);
  expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual([
    'Werk en opleiding Wat heeft u graag gedaan?',
    'Wonen Hoe woont u?',
  ]);
});

test('has no place to fill in or choose anything', () => {
  const {container} = render(<DomainWheel />);
  expect(
    container.querySelector(
      'form, input, textarea, select, button, a, [contenteditable], [tabindex], [role]:not(svg)',
    ),
  ).toBeNull();
});
