import {PARTICLES} from './particles';

const SHORTEST = 3;
const SEPARABLE = new RegExp(`^(${PARTICLES})(\\p{L}{3,})$`, 'u');
const PARTICIPLE = new RegExp(`^(${PARTICLES}|)ge(\\p{L}{3,}?)([dt]|en|de|te)$`, 'u');
/** Verbs that begin so have no 'ge' in their participle: 'betaald', 'verhuisd'. */
const WITHOUT_GE = /^(?:be|er|ge|her|ont|ver)\p{L}{3,}/u;

/** 'evaluatie', 'reflectie', 'analyse': of 'evalueren', 'reflecteren', 'analyseren'. */
const OF_EREN = /^(\p{L}{3,}?)(?:at|(?<=[ct]))ies?$|^(\p{L}{4,}[ls])es?$/u;

/** 'bel' of 'bell(en)', 'betaal' of 'betal(en)', 'geef' of 'gev(en)'. */
const stemsOfInfinitive = (base: string): string[] => {
  const hard = base.replace(/v$/, 'f').replace(/z$/, 's');
  return [
    base.replace(/([^aeiou])\1$/, '$1'),
    base.replace(/er$/, 'eer'),
    hard,
    hard.replace(/(?<![aeiou])([aeou])([^aeiou])$/, '$1$1$2'),
  ];
};

/** 'betal' of 'betaal'. */
const open = (verb: string): string => verb.replace(/([aeou])\1([^aeiou])$/, '$1$2');

/** The other way round. Not all are words: with 'geven' comes 'geefen'. */
const infinitivesOf = (verb: string): string[] => {
  return [
    verb,
    open(verb),
    open(verb.replace(/f$/, 'v').replace(/s$/, 'z')),
    verb.replace(/(?<![aeiou])([aeiou])([^aeiou])$/, '$1$2$2'),
  ].map((base) => `${base}en`);
};

/** What the verb may be that this is a form of: its first person. */
function verbsOf(word: string): string[] {
  const verbs = [word];
  const [, particle = '', verb = '', ending = ''] = PARTICIPLE.exec(word) ?? [];
  if (ending === 'en') {
    verbs.push(...stemsOfInfinitive(particle + verb));
  } else if (ending !== '') {
    // The d of 'afgerond' belongs to the verb, that of 'gespeeld' does not.
    verbs.push(particle + verb, particle + verb + ending.charAt(0));
  }
  const [, ofNoun, ofOther] = OF_EREN.exec(word) ?? [];
  if (ofNoun !== undefined || ofOther !== undefined) {
    verbs.push(`${ofNoun ?? ofOther}eer`);
  }
  const infinitive = /^(.{3,}?)(?:ingen|ing|ende|end|en)$/.exec(word)?.[1];
  if (infinitive !== undefined) {
    verbs.push(...stemsOfInfinitive(infinitive));
  }
  const short = /^(.{3,}?)(?:t|ten|te|den|de)$/.exec(word)?.[1];
  if (short !== undefined) {
    verbs.push(short);
  }
  return WITHOUT_GE.test(word) && word.endsWith('d') ? [...verbs, word.slice(0, -1)] : verbs;
}

function formsOf(verb: string): string[] {
  const [, particle = '', rest = verb] = SEPARABLE.exec(verb) ?? [];
  const participle = WITHOUT_GE.test(verb) ? verb : `${particle}ge${rest}`;
  const participles = /[dt]$/.test(participle)
    ? [participle]
    : [`${participle}d`, `${participle}t`];
  const infinitives = infinitivesOf(verb);
  const noun = /^(\p{L}{3,})eer$/u.exec(verb)?.[1];
  return [
    verb,
    `${verb}t`,
    `${verb}te`,
    `${verb}de`,
    ...participles.flatMap((one) => [one, `${one}e`]),
    ...infinitivesOf(participle),
    ...infinitives.flatMap((one) => [one, `${one.slice(0, -2)}ing`, `${one.slice(0, -2)}ingen`]),
    ...(noun === undefined
      ? []
      : ['atie', 'aties', 'ie', 'ies', 'e', 'es'].map((end) => noun + end)),
  ];
}

/**
 * Forms that a stemmer keeps apart: of a regular verb ('betaalt', 'betaald', 'betalen', 'afgerond',
 * 'afronden'), of what is made of one ('evaluatie', 'woning'), and with 'heid' and without.
 *
 * @param word folded
 * @returns candidates, of which many are no words: keep those that the site has
 */
export function otherForms(word: string): Set<string> {
  if (word.length < SHORTEST) {
    return new Set();
  }
  const bare = word.replace(/he(?:id|den)$/, '');
  const forms = new Set([
    ...verbsOf(word).flatMap(formsOf),
    ...(bare.length < SHORTEST ? [] : [bare, `${bare}heid`, `${bare}heden`]),
  ]);
  forms.delete(word);
  return forms;
}
