/**
 * The choice with the most hands; `undefined` when nobody raised one, or two have as many: then the
 * group talks on.
 */
export function mostHands(hands: Readonly<Record<string, number>>): string | undefined {
  const most = Math.max(0, ...Object.values(hands));
  const leaders = Object.entries(hands).filter(([, count]) => count === most && count > 0);
  return leaders.length === 1 ? leaders[0]?.[0] : undefined;
}
