import {heading, written} from '@site/src/domain/document/blocks';
import type {Block, Document} from '@site/src/domain/document/document';
import type {MemoFacts, PublicFact} from '@site/src/domain/catalog/types';
import {scenariosOf} from '@site/src/domain/formation/scenario';
import {conversationsOf} from '@site/src/domain/readiness/conversations';
import {overlay} from '@site/src/domain/readiness/overlay';
import {scanProgress} from '@site/src/domain/readiness/progress';
import type {Memo, MemoText} from '@site/src/schemas/records/memo';
import type {RecordOf} from '@site/src/schemas/records/record';
import {formationBlocks} from '../Formation/formationDocument';
import {talkBlocks} from '../ReadinessScan/scanDocument';
import {text, textWords} from './text';

type Parts = {
  texts: Memo['texts'];
  facts: MemoFacts;
  /** The scans of one round, the own one first; empty when none was chosen. */
  scans: readonly RecordOf<'readiness-scan'>[];
  formation: RecordOf<'formation'> | undefined;
};

/** A memo: what somebody wrote, what is known with its limits, and what comes from scan and reckoning. */
export function memoDocument({texts, facts, scans, formation}: Parts): Document {
  const own = (id: MemoText): Block[] => [
    heading(2, textWords(id).label),
    ...written(texts[id].trim() === '' ? text.open() : texts[id]),
  ];
  const sources = new Set(
    [...facts.approach, ...facts.known].flatMap((fact) => fact.sources.map(({label}) => label)),
  );
  const numbers = numbersIn([...sources]);
  return {
    title: text.documentTitle(),
    blocks: [
      heading(1, text.documentTitle()),
      ...own('question'),
      heading(2, text.approach()),
      ...written(`${text.approachText()} ${text.from(numbers(facts.approach))}`),
      heading(2, text.known()),
      ...written(text.knownAbout()),
      {
        kind: 'table',
        head: [text.statement(), text.limit(), text.source()],
        rows: facts.known.map((fact) => [fact.statement, fact.limit, numbers([fact])]),
      },
      heading(2, text.unknown()),
      {kind: 'bullets', items: text.unknowns()},
      ...own('asks'),
      heading(2, text.scanPart()),
      ...scanBlocks(scans),
      heading(2, text.costPart()),
      ...(formation
        ? lowered(formationBlocks(scenariosOf(formation.data.scenarios).map((one) => one.scenario)))
        : written(text.costNone())),
      ...own('risks'),
      ...own('decision'),
      ...own('stop'),
      heading(2, text.sources()),
      {kind: 'numbers', items: [...sources]},
      ...written(text.made()),
    ],
  };
}

/** By which numbers in the list of sources these facts are named: '1, 3'. */
const numbersIn = (sources: readonly string[]) => (facts: readonly PublicFact[]) =>
  [...new Set(facts.flatMap((fact) => fact.sources.map(({label}) => sources.indexOf(label) + 1)))]
    .toSorted((a, b) => a - b)
    .join(', ');

function scanBlocks(scans: Parts['scans']): Block[] {
  const [first] = scans;
  if (!first) {
    return written(text.scanNone());
  }
  const {done, all} = scanProgress(first.data.questions, first.data.answers);
  if (done === 0) {
    return written(text.scanNone());
  }
  const parts = overlay(
    first.data.questions,
    scans.map(({data}) => data.answers),
  );
  return [
    ...written(text.scanBy(scans.length, done, all)),
    ...lowered(talkBlocks(conversationsOf(parts))),
  ];
}

/** The same blocks one level deeper: they stand below a heading of the memo. */
const lowered = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => (block.kind === 'heading' ? {...block, level: 3 as const} : block));
