import {SEEDED} from '@site/test/builders/json';
import * as fc from 'fast-check';
import {countEdit, joinEdits, orderOf, type Edits, type Order} from './edits';

const edits: fc.Arbitrary<Edits> = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), fc.nat({max: 3})),
    {selector: ([device]) => device},
  )
  .map((entries) => Object.fromEntries(entries));

test.each<[Edits, Edits, Order]>([
  [{}, {}, 'same'],
  [{a: 1}, {a: 1}, 'same'],
  [{a: 0}, {}, 'same'],
  [{a: 2}, {a: 1}, 'later'],
  [{a: 1}, {a: 1, b: 1}, 'earlier'],
  [{a: 2, b: 1}, {a: 1, b: 2}, 'apart'],
  [{a: 1}, {b: 1}, 'apart'],
])('%j is to %j: %s', (a, b, order) => {
  expect(orderOf(a, b)).toBe(order);
});

const REVERSE: Record<Order, Order> = {
  same: 'same',
  later: 'earlier',
  earlier: 'later',
  apart: 'apart',
};

test('the order of two copies, seen from the other, is the reverse', () => {
  fc.assert(
    fc.property(edits, edits, (a, b) => {
      expect(orderOf(b, a)).toBe(REVERSE[orderOf(a, b)]);
    }),
    SEEDED,
  );
});

const isLate = (order: Order) => order === 'later' || order === 'same';

test('what came later than something later came later', () => {
  fc.assert(
    fc.property(edits, edits, edits, (a, b, c) => {
      fc.pre(isLate(orderOf(a, b)) && isLate(orderOf(b, c)));
      expect(isLate(orderOf(a, c))).toBe(true);
    }),
    SEEDED,
  );
});

test('a copy that has seen both is at least as late as each, and has seen no more', () => {
  fc.assert(
    fc.property(edits, edits, (a, b) => {
      const both = joinEdits(a, b);
      expect(['later', 'same']).toContain(orderOf(both, a));
      expect(['later', 'same']).toContain(orderOf(both, b));
      expect(orderOf(joinEdits(b, a), both)).toBe('same');
      // No more than what they saw: each count is that of one of the two.
      Object.entries(both).forEach(([device, count]) => {
        const counts = [a, b].map((one) => (Object.hasOwn(one, device) ? one[device] : 0));
        expect(counts).toContain(count);
      });
    }),
    SEEDED,
  );
});

test('one write more is later, and apart from one write more elsewhere', () => {
  fc.assert(
    fc.property(edits, fc.constantFrom('a', '__proto__', 'constructor'), (before, device) => {
      const after = countEdit(before, device);
      expect(orderOf(after, before)).toBe('later');
      expect(orderOf(after, countEdit(before, 'elsewhere'))).toBe('apart');
      expect(Object.getPrototypeOf(after)).toBe(Object.prototype);
    }),
    SEEDED,
  );
});
