/** Edit distance (Levenshtein, two rows); small words only, so no need for a library. */
function distance(a: string, b: string): number {
  let previous = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** The candidate an editor probably meant, or nothing where none is near. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: {candidate: string; edits: number} | undefined;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= Math.max(1, Math.round(word.length / 3)) && (!best || edits < best.edits)) {
      best = {candidate, edits};
    }
  }
  return best?.candidate;
}

/** "Bedoelde je …?" or an empty string, ready to stand at the end of a message. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const candidate = closest(word, candidates);
  return candidate === undefined ? '' : ` Bedoelde je ${candidate}?`;
}
