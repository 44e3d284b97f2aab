import * as fc from 'fast-check';
import {openSections, pagePart, pageText, section, textOf} from '@site/test/builders/search';
import {toAnswer} from './answer';
import {search} from './search';
import {snippet} from './snippet';
import {toRecords} from './toRecords';
import {toSections} from './toSections';

const SEED = 20261122;

/** What nobody types by accident, and what somebody may put in a link. */
const nasty = fc.constantFrom(
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '&lt;b&gt; &amp;amp; &#0;',
  '{{constructor}} ${__proto__}',
  '__proto__ constructor toString hasOwnProperty',
  "' OR 1=1; --",
  '(a+)+$ [ \\ * ? .*',
  '\u202eneder\u202c \u200fاطلب المساعدة',
  '👩‍👩‍👧‍👦 🇳🇱 👍🏽',
  'ﷺ ĲSSELMEER ﬃ Ǆ İ ẞ',
  '\ud800 \udfff x\udc00',
  '\u0000\u0007\u001b[31m\ufffe\uffff',
  'é\u0301\u0301\u0301\u0301\u0301'.repeat(50),
  '-–—‐‑'.repeat(100),
  "a'a-".repeat(300),
  'a'.repeat(5000),
  'hulp '.repeat(1000),
  'schuldhulpverleningszorgkaartenbakbegeleidingsplan',
);
/** Any code unit, so also halves of a letter. */
const units = fc
  .array(fc.integer({min: 0, max: 0xff_ff}), {maxLength: 12})
  .map((codes) => String.fromCharCode(...codes));
const words = fc
  .array(fc.constantFrom('hulp', 'helpt', 'coachgesprk', 'de', 'geld', 'wo', '-', '?'), {
    maxLength: 6,
  })
  .map((list) => list.join(' '));
const text = fc.oneof(
  {weight: 4, arbitrary: units},
  {weight: 2, arbitrary: fc.string({unit: 'grapheme', maxLength: 20})},
  {weight: 2, arbitrary: words},
  {weight: 1, arbitrary: nasty},
  {weight: 1, arbitrary: fc.tuple(words, nasty, units).map((parts) => parts.join(' '))},
);

const sections = [
  section({
    text: 'Vraag op tijd om hulp. <img src=x onerror=alert(1)> & zo. Het gesprek met de coach.',
  }),
  section({
    anchor: 'geld',
    heading: 'Geld & schulden',
    text: 'Een plan voor het geld. '.repeat(10),
  }),
  section({page: '/wonen/', title: '<b>Wonen</b>', text: 'Het huis, اطلب, 👍 en de buren.'}),
];

test('no question breaks it: ten thousand of any sort', async () => {
  const index = openSections(sections, [{same: ['hulp', 'steun']}]);
  fc.assert(
    fc.property(text, (question) => {
      const {pages, stems} = search(index, question);
      const wrong = pages.filter(({score, sections: places}) =>
        places.some(({section: place, score: own}) => {
          const stretch = textOf(snippet(sections[place]?.text ?? '', stems));
          return (
            !Number.isFinite(score * own) ||
            !sections[place]?.text.includes(stretch.replaceAll(/^… | …$/g, ''))
          );
        }),
      );
      expect(wrong).toEqual([]);
    }),
    {seed: SEED, numRuns: 10_000},
  );
}, 30_000);

test('no content breaks it, and none of it is markup in a record', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      text.filter(Boolean),
      fc.array(text, {maxLength: 3}),
      async (title, heading, blocks) => {
        const records = toRecords(
          pageText({
            lvl0: title,
            title,
            parts: [
              pagePart({heading: title, blocks}),
              pagePart({anchor: 'deel', level: 2, heading, blocks}),
            ],
          }),
        );
        for (const {hierarchy, content} of records) {
          expect(Object.values(hierarchy).join('') + (content ?? '')).not.toMatch(/[<>"']/);
        }
        const own = toSections(records);
        const index = openSections(own);
        for (const question of [title, heading, 'hulp']) {
          const {pages} = await toAnswer(index, search(index, question), {limit: 20}, (places) =>
            Promise.resolve(new Map(places.map((place) => [place, own[place]?.text ?? '']))),
          );
          for (const shown of pages.flat()) {
            expect(textOf(shown.title)).toBe(title);
            expect([heading, '']).toContain(textOf(shown.heading));
            expect(textOf(shown.snippet).length).toBeLessThanOrEqual(164);
          }
        }
      },
    ),
    {seed: SEED, numRuns: 300},
  );
}, 30_000);
