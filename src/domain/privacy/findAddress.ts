import type {Detector, Span} from './finding';
import {findPostcode} from './findPostcode';
import {findStreet} from './findStreet';

/** Postcodes and streets with a number; where the two touch they are one address. */
export const findAddress: Detector = (text) => {
  const parts = [...findPostcode(text), ...findStreet(text)].toSorted(
    (left, right) => left.start - right.start,
  );
  const addresses: Span[] = [];
  for (const part of parts) {
    const last = addresses.at(-1);
    if (last && /^[,\s]{0,3}$/.test(text.slice(last.end, part.start))) {
      last.end = Math.max(last.end, part.end);
    } else {
      addresses.push({...part});
    }
  }
  return addresses;
};
