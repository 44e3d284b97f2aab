/** Below this a score says nothing: one long name would decide it. */
const ENOUGH = {words: 50, sentences: 3};

/**
 * Flesch-Douma reading ease of a Dutch text: 206.84 - 77 x syllables per word - 0.93 x words per
 * sentence (W.H. Douma, De leesbaarheid van landbouwbladen, 1960), kept between 0 (hard) and 100
 * (easy). It measures the length of words and sentences and nothing else.
 *
 * Nothing for a text under 50 words or 3 sentences.
 */
export function fleschDouma({
  words,
  sentences,
  syllables,
}: {
  words: number;
  sentences: number;
  syllables: number;
}): number | undefined {
  if (words < ENOUGH.words || sentences < ENOUGH.sentences) {
    return undefined;
  }
  const score = 206.84 - (77 * syllables) / words - (0.93 * words) / sentences;
  return Math.min(100, Math.max(0, score));
}
