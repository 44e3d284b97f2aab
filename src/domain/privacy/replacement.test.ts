import * as fc from 'fast-check';
import {findPersonal} from './findPersonal';
import {replaceFinding, replacementFor} from './replacement';

test('puts a neutral word in the place of what was found, and leaves the rest', () => {
  const text = '👩‍👧 Bel 06-12345678 morgen';
  const [finding] = findPersonal(text);
  expect(finding && replaceFinding(text, finding)).toBe('👩‍👧 Bel [telefoonnummer] morgen');
});

test('no replacement is a finding itself, next to whatever stands there', () => {
  const kinds = (
    ['iban', 'email', 'birth-date', 'phone', 'bsn', 'address', 'plate', 'name'] as const
  ).map(replacementFor);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds, ' ', ', ', 'geb. ', 'bel ')), (parts) => {
      expect(findPersonal(parts.join(''))).toEqual([]);
    }),
    {seed: 2},
  );
});
