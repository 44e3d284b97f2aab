import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/** What may not stand in docs/, blog/ or data/, and why. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/bewezen (?:effectief|succesvol)/i, 'the sources report a small effect in pilots, no proof'],
  // A reader may type it (data/synonyms.yaml), and finds what we say instead.
  [/(?<!^- from: )evidence[- ]based/i, 'the same claim in English'],
  [/wetenschappelijk bewezen/i, 'no source proves it'],
  [/(?:verdient|betaalt) zichzelf terug/i, 'no source gives costs or benefits'],
  [/bespaart (?:geld|kosten)/i, 'no source gives costs or benefits'],
  [/(?:5dok|docplayer|fdocuments)\./i, 'copies without permission; link to the publisher'],
  // The editors' guide names the site on the editor's own computer, which no other can reach.
  [/http:\/\/(?!localhost:3000(?![\w@:-]|\.\w))/i, 'a reader is never led over an open connection'],
  [/Betk[oó]/i, 'a person who is no author of our sources is not named'],
  [/Verstappen/i, 'the project leader of Tilburg is not named'],
  [/Wolters/i, 'the project leader of Leiden is not named'],
];

const lines = ['docs', 'blog', 'data'].flatMap((folder) =>
  fs
    .readdirSync(path.join(ROOT, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.(?:mdx?|ya?ml)$/.test(name))
    .flatMap((name) =>
      fs
        .readFileSync(path.join(ROOT, folder, name), 'utf8')
        .split('\n')
        .map((text, index) => ({place: `${folder}/${name}:${index + 1}`, text}))
        // What a reader types is not what the site says; what it leads to is.
        .filter(({text}) => name !== 'synonyms.yaml' || !text.startsWith('- from: ')),
    ),
);

test('there is text to look at', () => {
  expect(lines.length).toBeGreaterThan(1000);
});

test.each(FORBIDDEN)('%s stands nowhere: %s', (pattern) => {
  const found = lines.filter(({text}) => pattern.test(text));
  expect(found.map(({place, text}) => `${place} ${text}`)).toEqual([]);
});
