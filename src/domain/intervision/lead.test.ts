import * as fc from 'fast-check';
import type {Lead} from '@site/src/schemas/records/intervision';
import type {AgendaLine} from './agenda';
import {
  beginLead,
  endOf,
  extendLead,
  goToStep,
  leftAt,
  pauseLead,
  runLead,
  withoutGap,
} from './lead';

const MINUTE = 60_000;
const IDS = ['een', 'twee', 'drie'];
const LINES: AgendaLine[] = IDS.map((id, index) => ({
  step: {id, title: id, minutes: 10, least: 5, most: 20, about: '', say: '', serves: null},
  from: index * 10,
  minutes: 10,
  isChosen: false,
}));
const START = Date.UTC(2026, 10, 23, 19);

type Deed =
  | {kind: 'wait'; time: number}
  | {kind: 'pause'}
  | {kind: 'run'}
  | {kind: 'extend'; minutes: number}
  | {kind: 'go'; step: string};

const deed: fc.Arbitrary<Deed> = fc.oneof(
  // From a moment to a night: a laptop that sleeps tells nothing of it.
  fc.record({
    kind: fc.constant('wait' as const),
    time: fc.integer({min: 0, max: 12 * 60 * MINUTE}),
  }),
  fc.constant({kind: 'pause' as const}),
  fc.constant({kind: 'run' as const}),
  fc.record({kind: fc.constant('extend' as const), minutes: fc.integer({min: 1, max: 10})}),
  fc.record({kind: fc.constant('go' as const), step: fc.constantFrom(...IDS)}),
);

function applied(lead: Lead, one: Deed, now: number): Lead {
  switch (one.kind) {
    case 'wait':
      return lead;
    case 'pause':
      return pauseLead(lead, now);
    case 'run':
      return runLead(lead, now);
    case 'extend':
      return extendLead(lead, one.minutes);
    case 'go':
      return goToStep(lead, one.step, now);
  }
}

test('after any pause, extension, step and sleep each step has what a plain count says', () => {
  fc.assert(
    fc.property(fc.array(deed, {maxLength: 40}), (deeds) => {
      let now = START;
      let lead = beginLead(LINES, now);
      // The count: what each step has left, the step that is on, and whether the clock runs.
      const left = new Map(IDS.map((id) => [id, 10 * MINUTE]));
      let on = 'een';
      let runs = true;
      for (const one of deeds) {
        if (one.kind === 'wait') {
          now += one.time;
          left.set(on, (left.get(on) ?? 0) - (runs ? one.time : 0));
        }
        lead = applied(lead, one, now);
        if (one.kind === 'extend') {
          left.set(on, (left.get(on) ?? 0) + one.minutes * MINUTE);
        }
        on = one.kind === 'go' ? one.step : on;
        runs = one.kind === 'pause' ? false : runs || one.kind === 'run';
      }
      fc.pre(Math.min(...left.values()) > -604_800_000);
      expect(lead.step).toBe(on);
      expect(leftAt(lead, now)).toBe(left.get(on));
      for (const id of IDS.filter((other) => other !== on)) {
        expect(lead.left[id]).toBe(left.get(id));
      }
    }),
    {seed: 9, numRuns: 2000},
  );
});

test('a clock that is set back takes no time away and gives none', () => {
  const lead = beginLead(LINES, START);
  expect(leftAt(lead, START - 60 * MINUTE)).toBe(10 * MINUTE);
});

test('time that did not count is given back, and no more than ran', () => {
  const lead = beginLead(LINES, START);
  const now = START + 30 * MINUTE;
  expect(leftAt(withoutGap(lead, START + 4 * MINUTE, now), now)).toBe(6 * MINUTE);
  expect(leftAt(withoutGap(lead, START - 9 * MINUTE, now), now)).toBe(10 * MINUTE);
  const still = pauseLead(lead, START + MINUTE);
  expect(withoutGap(still, START + MINUTE, now)).toBe(still);
});

test('a step over its time counts on below zero, and the end is then that of what is to come', () => {
  const lead = goToStep(beginLead(LINES, START), 'twee', START);
  expect(endOf(lead, IDS, START)).toBe(START + 20 * MINUTE);
  const late = START + 13 * MINUTE;
  expect(leftAt(lead, late)).toBe(-3 * MINUTE);
  expect(endOf(lead, IDS, late)).toBe(late + 10 * MINUTE);
});
