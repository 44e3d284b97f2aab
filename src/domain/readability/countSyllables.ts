/** Vowels that sound as one, longest first; a single vowel is what is left. 'oa' is for coach. */
const SOUND = /oa(?=ch)|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouy]/g;

const TREMA: Readonly<Record<string, string>> = {ä: 'a', ë: 'e', ï: 'i', ö: 'o', ü: 'u'};

/**
 * Estimates the syllables of a Dutch word by its vowel sounds; at least 1. An estimate: it takes
 * 'ie' and 'ei' for one sound everywhere, and English words by their Dutch spelling.
 */
export function countSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .normalize('NFC')
    // A trema begins a new syllable: ide-e-en.
    .replaceAll(/[äëïöü]/g, (letter) => `-${TREMA[letter] ?? ''}`)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
  return Math.max(1, plain.match(SOUND)?.length ?? 0);
}
