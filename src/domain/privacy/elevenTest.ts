const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * The check of Dutch citizen numbers, of 8 or 9 digits; eight stand for nine with a zero in front.
 * One in eleven numbers passes.
 */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) {
    return false;
  }
  return WEIGHTS.reduce((sum, weight, place) => sum + weight * Number(nine[place]), 0) % 11 === 0;
}
