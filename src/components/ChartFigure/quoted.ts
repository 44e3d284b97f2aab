const LIST = new Intl.ListFormat('nl-NL', {type: 'conjunction'});

type Names = readonly {name: string}[];

/** "‘A’, ‘B’ en ‘C’": in quotes, for many a name has an 'en' of its own. */
export const quoted = (names: Names): string => LIST.format(names.map(({name}) => `‘${name}’`));

/** A sentence about these names; without names there is no sentence. */
export const about = (names: Names, say: (names: string) => string): string[] =>
  names.length > 0 ? [say(quoted(names))] : [];
