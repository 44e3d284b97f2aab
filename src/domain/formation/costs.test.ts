import {START} from './assumptions';
import {costsOf, START_PRICES} from './costs';

test('without prices there is no total, and every line is missing', () => {
  const costs = costsOf(START_PRICES, START);
  expect(costs.total).toBeNull();
  expect(costs.perParticipant).toBeNull();
  expect(costs.missing).toEqual([
    'coaches',
    'coordination',
    'training',
    'budget',
    'place',
    'evaluation',
  ]);
});

test('a price for coaches alone: 5.52 coaches, over 240 participants', () => {
  const costs = costsOf({...START_PRICES, coach: 100_000}, START);
  expect(costs.lines.coaches).toBeCloseTo(552_000, 6);
  expect(costs.total).toBeCloseTo(552_000, 6);
  expect(costs.perParticipant).toBeCloseTo(2300, 6);
  expect(costs.missing).not.toContain('coaches');
});

test('a price of zero is filled in', () => {
  expect(costsOf({...START_PRICES, place: 0}, START).lines.place).toBe(0);
});

test('training takes its hours, its rate and a trainer; one of them alone counts too', () => {
  const hours = 5.52 * 18 * 40;
  expect(costsOf({...START_PRICES, trainingRate: 40}, START).lines.training).toBeCloseTo(hours, 6);
  expect(
    costsOf({...START_PRICES, trainingRate: 40, trainer: 1000}, START).lines.training,
  ).toBeCloseTo(hours + 1000, 6);
  expect(costsOf({...START_PRICES, trainer: 1000}, START).lines.training).toBe(1000);
});

test('evaluation is a part of what stands before it', () => {
  const costs = costsOf({...START_PRICES, place: 20_000, evaluation: 10}, START);
  expect(costs.lines.evaluation).toBe(2000);
  expect(costs.total).toBe(22_000);
});
