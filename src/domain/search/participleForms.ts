const PARTICLES =
  'aan|achter|af|bij|binnen|buiten|door|in|langs|mee|na|om|onder|op|over|samen|terug|tegen|toe|uit|vast|voor|weg';
const PARTICIPLE = new RegExp(`^(${PARTICLES}|)ge(\\p{L}{3,}?)([dt]|en|de|te)$`, 'u');
const SEPARABLE = new RegExp(`^(${PARTICLES})(\\p{L}{3,}?)(?:t|en)?$`, 'u');

/**
 * Forms of the same verb that a stemmer keeps apart, for regular verbs: 'afgerond' by 'afronden', and
 * the other way round.
 *
 * @param word folded
 */
export function participleForms(word: string): string[] {
  const participle = PARTICIPLE.exec(word);
  if (participle) {
    const [, particle = '', verb = '', ending = ''] = participle;
    // The d of 'afgerond' belongs to the verb, that of 'gebeld' does not: either may be on the site.
    const own = ending === 'en' ? [] : [`${particle}${verb}${ending.charAt(0)}en`];
    return [particle + verb + 'en', particle + verb, ...own];
  }
  const separable = SEPARABLE.exec(word);
  const verb = word.replace(/(?:t|en)$/, '');
  const forms = separable
    ? [`${separable[1]}ge${separable[2]}d`, `${separable[1]}ge${separable[2]}t`]
    : [`ge${verb}d`, `ge${verb}t`];
  return verb.length < 3 ? [] : forms;
}
