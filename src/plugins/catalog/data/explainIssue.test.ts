import * as v from 'valibot';
import {explainIssue} from './explainIssue';

const FIELDS = v.strictObject({
  tekst: v.optional(v.string()),
  getal: v.optional(v.number()),
  janee: v.optional(v.boolean()),
  lijst: v.optional(v.array(v.string())),
  keuze: v.optional(v.picklist(['ja', 'nee'])),
  vast: v.optional(v.literal('ja')),
  regel: v.optional(v.pipe(v.string(), v.minLength(3, 'schrijf drie letters'))),
  soort: v.optional(
    v.variant('naam', [
      v.strictObject({naam: v.literal('a')}),
      v.strictObject({naam: v.literal('b')}),
    ]),
  ),
  eenvan: v.optional(v.union([v.string(), v.number()], 'schrijf een getal of tekst')),
});

/** What is said of the one thing that is wrong with a value. */
function explain(value: unknown): string {
  const {issues = []} = v.safeParse(FIELDS, value);
  const [issue] = issues;
  if (!issue || issues.length > 1) {
    throw new Error(`expected one issue, got ${issues.length}`);
  }
  return explainIssue(issue, Object.keys(FIELDS.entries));
}

test.each<[unknown, string]>([
  [{tekst: 7}, 'hier hoort tekst te staan, en er staat 7.'],
  [{tekst: null}, 'dit veld is leeg; vul het in.'],
  [{getal: 'zeven'}, 'hier hoort een getal te staan, en er staat "zeven".'],
  [{janee: 'ja'}, 'hier hoort true of false, zonder aanhalingstekens, te staan, en er staat "ja".'],
  [
    {lijst: 'a, b'},
    'hier hoort een lijst (regels die met een streepje beginnen) te staan, en er staat "a, b".',
  ],
  [
    {lijst: {a: 1}},
    'hier hoort een lijst (regels die met een streepje beginnen) te staan, en er staat een groep velden.',
  ],
  [{lijst: [1]}, 'hier hoort tekst te staan, en er staat 1.'],
  [{keuze: 'misschien'}, '"misschien" kan hier niet. Kies een van: ja, nee.'],
  [{keuze: ['ja']}, 'een lijst kan hier niet. Kies een van: ja, nee.'],
  [{vast: 'nee'}, '"nee" kan hier niet. Kies een van: ja.'],
  [{soort: {naam: 'c'}}, '"c" kan hier niet. Kies een van: a, b.'],
  [{soort: 7}, 'hier hoort een groep velden met een naam en een waarde te staan, en er staat 7.'],
  [{regel: 'ab'}, 'schrijf drie letters.'],
  [{eenvan: true}, 'schrijf een getal of tekst.'],
  [{gteal: 7}, 'dit veld kennen we hier niet. Bedoelde je getal?'],
  [{iets: 7}, 'dit veld kennen we hier niet.'],
  [
    'tekst',
    'hier hoort een groep velden met een naam en een waarde te staan, en er staat "tekst".',
  ],
  [null, 'hier hoort een groep velden met een naam en een waarde te staan, en er staat niets.'],
])('says of %j: %s', (value, message) => {
  expect(explain(value)).toBe(message);
});
