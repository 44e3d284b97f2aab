import * as v from 'valibot';
import {DaySchema} from './text';

/** What a program looks at; the statement names each in words. */
export const ACCESSIBILITY_CHECKS = [
  'axe-pages',
  'axe-states',
  'focus',
  'targets',
  'zoom',
  'spacing',
  'forced-colours',
  'greyscale',
  'heard',
] as const;

const HELP = 'klopt niet; draai npm run test:everyone';

/** How often something was looked at in a run, and how often it was not right. */
const CheckedSchema = v.strictObject({
  check: v.picklist(ACCESSIBILITY_CHECKS),
  measured: v.pipe(v.number(), v.integer(HELP), v.minValue(1, HELP)),
  problems: v.pipe(v.number(), v.integer(HELP), v.minValue(0, HELP)),
});

/** What `npm run test:everyone` found, on that day. */
export const AccessibilitySchema = v.strictObject({
  date: DaySchema,
  checks: v.pipe(v.array(CheckedSchema), v.length(ACCESSIBILITY_CHECKS.length, HELP)),
});

export type Accessibility = v.InferOutput<typeof AccessibilitySchema>;
export type AccessibilityCheck = (typeof ACCESSIBILITY_CHECKS)[number];
