// @ts-check
// `node bench/search/openReport.mjs [--build build] [--later]`: our engine on the open half, or that of
// the questions that came later, with what it missed.
// For tuning: no browser, no peers, and nothing of the closed half.
import path from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {firstTen} from '../../scripts/first-ten.mjs';
import {openIndex, readSynonyms, search} from '../../scripts/search-engine.mjs';
import {buildOurs} from './engines.mjs';
import {readHalf} from './questions.mjs';
import {judge, summarise, summariseKinds} from './score.mjs';
import {readSections} from './sections.mjs';
import {RANKING_HEAD, rankingCells} from './tables.mjs';
import {markdownTable} from '../markdownTable.mjs';

const {values} = parseArgs({
  options: {build: {type: 'string', default: 'build'}, later: {type: 'boolean', default: false}},
});
const sections = readSections(path.resolve(values.build));
if (sections.length === 0) {
  console.error(`${values.build} holds no pages; run npm run build first.`);
  process.exit(2);
}
const {questions, nonsense} = readHalf(values.later ? 'later-open' : 'open', sections);
const index = openIndex(JSON.parse(buildOurs(sections, readSynonyms())));
const ask = (/** @type {string} */ query) => firstTen(index, search(index, query));

const asked = questions.map((question) => {
  const hits = ask(question.query);
  return {question, hits, judged: judge(question, hits)};
});
const judged = asked.map((one) => one.judged);
const found = nonsense.filter((query) => ask(query).length > 0);

console.log(
  markdownTable(
    ['kind', 'questions', ...RANKING_HEAD],
    [
      ...[...summariseKinds(questions, judged)].map(([kind, summary]) => [
        kind,
        String(summary.count),
        ...rankingCells(summary),
      ]),
      ['**all**', String(questions.length), ...rankingCells(summarise(judged))],
    ],
  ),
);
console.log(
  `\nNonsense that finds nothing: ${nonsense.length - found.length} of ${nonsense.length}`,
);
console.log(`Finds something: ${found.join(', ')}\n`);
for (const {
  question,
  hits,
  judged: {rank, heading},
} of asked) {
  if (rank !== 1 || heading === false) {
    const {id, kind, query, pages, anchors} = question;
    const place = rank === undefined ? 'not found' : `place ${rank}`;
    console.log(`${id} ${kind}: ${query} (${place}${heading === false ? ', other heading' : ''})`);
    console.log(`   wanted ${[...pages, ...anchors].join(' ')}`);
    console.log(
      `   first  ${hits
        .slice(0, 3)
        .map(({page, anchor}) => (anchor === null ? page : `${page}#${anchor}`))
        .join(' ')}`,
    );
  }
}
