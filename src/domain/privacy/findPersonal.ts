import {findAddress} from './findAddress';
import {findBirthDate} from './findBirthDate';
import {findBsn} from './findBsn';
import {findEmail} from './findEmail';
import {findIban} from './findIban';
import {findName} from './findName';
import {findPhone} from './findPhone';
import {findPlate} from './findPlate';
import type {Detector, Finding, FindingKind} from './finding';

/** The surest first: where two find the same characters, the first keeps them. */
const DETECTORS: readonly (readonly [FindingKind, Detector])[] = [
  ['iban', findIban],
  ['email', findEmail],
  ['birth-date', findBirthDate],
  ['phone', findPhone],
  ['bsn', findBsn],
  ['address', findAddress],
  ['plate', findPlate],
  ['name', findName],
];

/**
 * What in a text looks like personal data, in order and without overlap. Numbers and addresses in
 * the usual writings are found nearly always, names only behind a title. Takes linear time.
 */
export function findPersonal(text: string): Finding[] {
  const taken = new Uint8Array(text.length);
  const findings: Finding[] = [];
  for (const [kind, find] of DETECTORS) {
    for (const {start, end} of find(text)) {
      if (!taken.subarray(start, end).includes(1)) {
        taken.fill(1, start, end);
        findings.push({kind, start, end});
      }
    }
  }
  return findings.toSorted((left, right) => left.start - right.start);
}
