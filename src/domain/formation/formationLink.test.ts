import * as v from 'valibot';
import {LinkedFormationSchema} from '@site/src/schemas/records/formation';
import {linkedIn, linkOf} from './formationLink';
import {startScenario} from './scenario';

test('what goes into a link comes out of it the same, whatever a scenario is called', () => {
  const scenarios = [
    startScenario('Wijk_noord & zuid #1'),
    {...startScenario(''), prices: {...startScenario('').prices, coach: 95_000.5, place: 0}},
  ];
  expect(v.parse(LinkedFormationSchema, linkedIn(linkOf(scenarios)))).toEqual(scenarios);
});

test('a hash of something else is no link', () => {
  expect(linkedIn('#stuk=ab')).toBeUndefined();
  expect(linkedIn('')).toBeUndefined();
});

test.each(['#reken=', '#reken=1_2', `${linkOf([startScenario('a')])}&reken=x`, '#reken=__proto__'])(
  'a link that was cut off or made up is refused: %s',
  (hash) => {
    expect(v.safeParse(LinkedFormationSchema, linkedIn(hash)).success).toBe(false);
  },
);

test('a link with three scenarios stays below a thousand characters', () => {
  const link = linkOf([startScenario('Een'), startScenario('Twee'), startScenario('Drie')]);
  expect(link.length).toBeLessThan(1000);
});
