import type {ScanAnswer} from '@site/src/schemas/records/readinessScan';

/** The answers in the order in which they are offered. */
export const SCAN_ANSWERS = ['not', 'partly', 'yes', 'unknown'] as const satisfies ScanAnswer[];
