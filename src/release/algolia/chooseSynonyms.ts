import {MOST_SYNONYMS} from '../../domain/search/algolia/toAlgoliaSynonyms';
import {buildIndex} from '../../domain/search/buildIndex';
import type {SearchRecord} from '../../domain/search/record';
import {toSections} from '../../domain/search/toSections';
import type {Synonym} from '../../schemas/synonym';

export interface ChosenSynonyms {
  readonly sent: readonly Synonym[];
  /** How many of use do not fit, from the end of the list. */
  readonly left: number;
}

/** Those that lead to anything that is there, as far as Algolia takes them. */
export function chooseSynonyms(
  records: readonly SearchRecord[],
  synonyms: readonly Synonym[],
): ChosenSynonyms {
  const {synonyms: ofUse} = buildIndex(toSections(records), synonyms);
  return {
    sent: ofUse.slice(0, MOST_SYNONYMS),
    left: Math.max(0, ofUse.length - MOST_SYNONYMS),
  };
}

/** For who pushes; nothing when all of them fit. */
export const describeLeft = ({left}: ChosenSynonyms): string[] =>
  left === 0
    ? []
    : [
        `Algolia neemt ${MOST_SYNONYMS} synoniemen aan. Niet verstuurd: ${left}, van het eind van data/synonyms.yaml.`,
      ];
