/** Area codes of three digits (numbering plan of the ACM); all other areas have four. */
const SHORT_AREAS = new Set(
  `010 013 015 020 023 024 026 030 033 035 036 038 040 043 045 046 050 053 055 058 066 070 071 072
   073 074 075 076 077 078 079 084 085 087 088 091 097`.split(/\s+/),
);

/** Digits before the number of the subscriber, of ten digits that begin with 0; 0 for none such. */
export function areaLength(digits: string): number {
  if (/^06[1-9]/.test(digits)) {
    return 2;
  }
  if (SHORT_AREAS.has(digits.slice(0, 3))) {
    return 3;
  }
  return /^0[1-5][1-9]/.test(digits) ? 4 : 0;
}
