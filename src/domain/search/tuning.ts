/**
 * What ranking weighs, found by trying on the open half of the questions in bench/search/questions
 * (never on the closed half).
 */
export const TUNING = {
  // How much each way of meaning a word counts, beside the word itself (1).
  /** The word as part of a compound: 'geld' in 'geldzorgen'. */
  inCompound: 0.23,
  /** A part of a compound that the site does not have, looked for by itself. */
  part: 0.8,
  /** All parts of a compound that the site has too, standing apart. */
  partsTogether: 0.43,
  synonym: 1,
  /** A word that goes on after what is typed. */
  beginning: 0.56,
  /** Another form of it, that the stemmer keeps apart: 'afgerond' by 'afronden', 'betaalt' by 'betalen'. */
  otherForm: 0.5,
  /** The same, when the site has no other. */
  onlyForm: 0.8,
  /** A word that shares its beginning with one that the site does not have. */
  related: 0.6,
  /** The only part of a compound that the site has. */
  onePart: 0.5,
  /** One slip of the finger, and two. Why one should count more than a word typed well, trying does not tell. */
  slip: 1.75,
  twoSlips: 0.45,

  // Where a word stands.
  title: 2.7,
  meta: 0.65,
  heading: 3.3,
  text: 1,
  /** The part of a page before its first heading, which tells what it is about. */
  lead: 2,

  /** A reader comes for the text itself rather than for these. */
  ofKind: {begrip: 0.9, bron: 0.5, nieuws: 0.9, oefening: 0.6, redactie: 0.6} as Readonly<
    Record<string, number>
  >,

  // BM25+ (Lv and Zhai, 2011), as MiniSearch has it.
  k: 0.8,
  b: 0.6,
  d: 0.05,

  /** How strongly a result suffers from each word that it does not have. */
  coveragePower: 1.05,
  /** The same for the page as a whole. */
  pageCoverage: 0.8,
  /** What a result must have of what is asked, weighed by how telling each word is (0–1). */
  leastCoverage: 0.05,
  /** What the next best section adds to its page. */
  secondSection: 0.55,
};
