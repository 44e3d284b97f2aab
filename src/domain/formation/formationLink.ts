import type {Scenario} from '@site/src/schemas/records/formation';
import {ASSUMPTION_IDS} from './assumptions';
import {PRICE_IDS} from './costs';

const FIELD = 'reken';
const ENDS = ['value', 'low', 'high'] as const;
const NUMBERS = ASSUMPTION_IDS.length * ENDS.length + PRICE_IDS.length;

/**
 * The part of an address behind the '#', which no browser sends to a server. It holds everything that
 * was filled in, prices too; whoever shows the link says so. A field for each scenario: its numbers in
 * their order, none where nothing was filled in, and last its name, which may hold anything.
 */
export const linkOf = (scenarios: readonly Scenario[]): string =>
  `#${new URLSearchParams(scenarios.map((scenario) => [FIELD, fieldOf(scenario)])).toString()}`;

const fieldOf = ({name, assumptions, prices}: Scenario): string =>
  [
    ...ASSUMPTION_IDS.flatMap((id) => ENDS.map((end) => String(assumptions[id][end]))),
    ...PRICE_IDS.map((id) => (prices[id] === null ? '' : String(prices[id]))),
    name,
  ].join('_');

/** What stands in such an address, not yet looked at; nothing when it is no such address. Never throws. */
export function linkedIn(hash: string): unknown[] | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, '')).getAll(FIELD);
  return fields.length === 0 ? undefined : fields.map(readField);
}

function readField(field: string): unknown {
  const parts = field.split('_');
  const number = (index: number) => {
    const part = parts[index] ?? '';
    return part === '' ? null : Number(part);
  };
  const at = (assumption: number, end: number) => number(assumption * ENDS.length + end);
  const first = ASSUMPTION_IDS.length * ENDS.length;
  return {
    name: parts.slice(NUMBERS).join('_'),
    assumptions: Object.fromEntries(
      ASSUMPTION_IDS.map((id, index) => [
        id,
        Object.fromEntries(ENDS.map((end, which) => [end, at(index, which)])),
      ]),
    ),
    prices: Object.fromEntries(PRICE_IDS.map((id, index) => [id, number(first + index)])),
  };
}
