import {heading, labelled, written} from '../document/blocks';
import type {Block, Document} from '../document/document';
import type {Level} from '../self-assessment/level';
import type {Trend} from '../self-assessment/trend';
import type {Portfolio} from './portfolio';

/** The parts that somebody may leave out. */
export const PARTS = ['paths', 'words', 'practice', 'growth', 'pieces'] as const;

export type Part = (typeof PARTS)[number];

/** What stands in the document and in no record. */
export type PortfolioWords = {
  title: string;
  /** That it is an own record and no diploma, and which day it was made. */
  about: string;
  parts: Readonly<Record<Part, string>>;
  day: (moment: string) => string;
  count: (done: number, all: number) => string;
  /** Heads of the tables. */
  step: string;
  doneOn: string;
  check: string;
  answered: string;
  atFirst: string;
  atLast: string;
  dimension: string;
  level: (level: Level | undefined) => string;
  /** What a change in a self-assessment says and does not say. */
  growthNote: string;
  focus: string;
};

/** A portfolio to print or to take along: the parts that were chosen, those that are empty left out. */
export const portfolioDocument = (
  portfolio: Portfolio,
  chosen: ReadonlySet<Part>,
  words: PortfolioWords,
): Document => ({
  title: words.title,
  blocks: [
    heading(1, words.title),
    ...written(words.about),
    ...PARTS.filter((part) => chosen.has(part)).flatMap((part) => {
      const blocks = partBlocks(part, portfolio, words);
      return blocks.length > 0 ? [heading(2, words.parts[part]), ...blocks] : [];
    }),
  ],
});

function partBlocks(part: Part, portfolio: Portfolio, words: PortfolioWords): Block[] {
  switch (part) {
    case 'paths':
      return portfolio.paths.flatMap(({title, done, all}) => [
        heading(3, title),
        ...written(words.count(done.length, all)),
        {
          kind: 'table',
          head: [words.step, words.doneOn],
          rows: done.map((step) => [step.title, words.day(step.at)]),
        },
      ]);
    case 'words':
      return portfolio.words.flatMap(({step, ask, words: own}) => [
        heading(3, step),
        ...written(ask),
        ...written(own),
      ]);
    case 'practice':
      return portfolio.practice.length === 0
        ? []
        : [
            {
              kind: 'table',
              head: [words.check, words.answered, words.atFirst, words.atLast],
              rows: portfolio.practice.map(({title, answered, rightAtFirst, rightAtLast}) => [
                title,
                String(answered),
                String(rightAtFirst),
                String(rightAtLast),
              ]),
            },
          ];
    case 'growth':
      return portfolio.growth.flatMap(({title, trend, focus}) => [
        heading(3, title),
        trendTable(trend, words),
        ...written(words.growthNote),
        ...labelled(words.focus, focus?.intention ?? ''),
      ]);
    case 'pieces':
      return portfolio.pieces.length === 0
        ? []
        : [
            {
              kind: 'bullets',
              items: portfolio.pieces.map(({title, at}) => `${title} (${words.day(at)})`),
            },
          ];
  }
}

/** A column for each attempt, the oldest first; levels in words, and no total. */
const trendTable = ({moments, rows}: Trend, words: PortfolioWords): Block => ({
  kind: 'table',
  head: [words.dimension, ...moments.map(words.day)],
  rows: rows.map(({name, points}) => [
    name,
    ...points.map((point) => words.level(point.kind === 'asked' ? point.level : undefined)),
  ]),
});
