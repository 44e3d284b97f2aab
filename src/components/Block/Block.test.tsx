import {render, screen} from '@testing-library/react';
import Block from './index';

test.each([
  ['kern', 'De kern'],
  ['redactie', 'Uitwerking van de redactie'],
  ['verzonnen', 'Verzonnen voorbeeld'],
  ['berekening', 'Eigen berekening van de redactie'],
  ['letop', 'Let op'],
  ['vraag', 'Om over na te denken'],
] as const)('of kind %s says at its top: %s', (kind, label) => {
  const {container} = render(<Block kind={kind}>De tekst.</Block>);
  expect(container).toHaveTextContent(`${label}De tekst.`);
  expect(container.firstElementChild?.firstElementChild).toHaveTextContent(label);
});

test('shows its title after its label', () => {
  render(
    <Block kind="verzonnen" title="De soep op dinsdag">
      De tekst.
    </Block>,
  );
  expect(screen.getByText('Verzonnen voorbeeld')).toHaveTextContent(
    'Verzonnen voorbeeldDe soep op dinsdag',
  );
});
