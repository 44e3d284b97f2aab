const SECOND = 1000;

/**
 * Time left as 12:05; over the end it counts up again. A second that has begun counts as a whole one,
 * so that the end shows 0:00 and not a moment before.
 */
export function clockText(left: number): string {
  const seconds = left > 0 ? Math.ceil(left / SECOND) : Math.floor(-left / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
