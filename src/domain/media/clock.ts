/** The longest moment that an address may ask for: a day. */
const MOST = 24 * 60 * 60;

/**
 * A moment as a clock shows it: 0:07, 12:05 or 1:02:03. Part of a second is left out; what is no
 * moment (below zero, or no number) is shown as 0:00.
 */
export function clockText(seconds: number): string {
  const whole = seconds > 0 && Number.isFinite(seconds) ? Math.floor(seconds) : 0;
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = twoDigits(whole % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

const CLOCK = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/;
const LETTERS = /^(?=\d)(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,5})s?)?$/;

/**
 * The whole seconds that an address asks for with `?t=`: 83, 1:23, 1:02:03, 83s, 1m23s or 1h2m3s.
 * From 0 up to a day; anything else, such as a number below zero, gives nothing.
 */
export function secondsOf(text: string): number | undefined {
  const found = CLOCK.exec(text) ?? LETTERS.exec(text);
  if (!found) {
    return undefined;
  }
  const [hours = 0, minutes = 0, rest = 0] = found.slice(1).map((part) => Number(part ?? 0));
  const seconds = hours * 3600 + minutes * 60 + rest;
  return seconds <= MOST ? seconds : undefined;
}
