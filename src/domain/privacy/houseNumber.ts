import {DASHES, SPACES} from './signs';

/** 12, 12a, 12-2, 12 bis; not a time, a date, a year or a count of something. */
export const HOUSE_NUMBER = [
  `(?!(?:19|20)\\d\\d(?!\\d))\\d{1,4}`,
  `(?:[${SPACES}]?[a-zA-Z](?![\\p{L}\\d])|[${SPACES}]?[${DASHES}/][${SPACES}]?\\d{1,3}(?!\\d)|[${SPACES}](?:bis|hs|huis|I{1,3})(?!\\p{L}))?`,
  `(?!\\d|[:.,/${DASHES}]\\d|%|[${SPACES}](?:uur|jaar|keer|maal|dagen|weken|maanden|minuten|mensen|kinderen|huizen|woningen|euro|stuks|van de)(?!\\p{L}))`,
  `(?![${SPACES}](?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))`,
].join('');
