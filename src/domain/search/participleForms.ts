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
    // The d of 'afgerond' belongs to the verb, that of 'gespeeld' does not.
    const own = ending === 'en' ? [] : [`${particle}${verb}${ending.charAt(0)}en`];
    return [particle + verb + 'en', particle + verb, ...own];
  }
  const separable = SEPARABLE.exec(word);
  const verb = word.replace(/(?:t|en)$/, '');
  const form = separable ? `${separable[1]}ge${separable[2]}` : `ge${verb}`;
  return verb.length < 3 ? [] : withEnding(form);
}

/** 'gewerkt', 'gebeld'; a d or t that the verb has itself is not doubled: 'afgerond'. */
const withEnding = (form: string): string[] =>
  /[dt]$/.test(form) ? [form] : [`${form}d`, `${form}t`];
