import {readForms} from './readForms';

/** Plurals and comparatives that no rule leads back to the word: each after what it is a form of. */
const FORMS = `
  blad bladeren|ei eieren|gelid gelederen|kind kinderen|lid leden|lied liederen|museum musea|rad raderen|schip schepen
  smid smeden|stad steden|volk volkeren
  groot groter grotere grootst grootste|hoog hoger hogere hoogst hoogste|klein kleiner kleinere kleinst kleinste
  kort korter kortere kortst kortste|laag lager lagere laagst laagste|lang langer langere langst langste
  slecht slechter slechtere slechtst slechtste|snel sneller snellere snelst snelste
  sterk sterker sterkere sterkst sterkste|vaak vaker vaakst|zwaar zwaarder zwaardere zwaarst zwaarste
  zwak zwakker zwakkere zwakst zwakste
`;

const BASES = readForms(FORMS);

/** 'ideeën' and 'categorieën', folded. */
const MANY_EE = /(ee|ie)en$/;

/**
 * The word that this is an irregular form of: 'kind' of 'kinderen'.
 *
 * @param word folded
 * @returns the word itself when it is none
 */
export const baseOf = (word: string): string => BASES.get(word) ?? word.replace(MANY_EE, '$1');
