import type {Locator, Page} from '@playwright/test';
import * as cases from './caseTool';
import * as formations from './formationTool';
import * as recordings from './mediaTool';
import * as memos from './memoTool';
import * as learning from './pathTool';
import * as planner from './plannerTool';
import * as reflections from './reflectionTool';
import * as scans from './scanTool';

/** A tool that keeps what somebody writes. */
export type WritingTool = {
  what: string;
  /** Where a record of the notebook opens by its id; a path has one record only. */
  address?: string;
  /** Opens the tool at the place where somebody writes. */
  begin: (page: Page) => Promise<void>;
  field: (page: Page) => Locator;
  saved: (page: Page) => Locator;
  tool: (page: Page) => Locator;
};

export const WRITING_TOOLS: WritingTool[] = [
  {
    what: 'a walk through a case',
    address: cases.ADDRESS,
    begin: async (page) => {
      await cases.beginWalk(page);
      await cases.choice(page, cases.WAY[0].choice).click();
    },
    field: cases.why,
    saved: cases.saved,
    tool: cases.tool,
  },
  {
    what: 'looking back',
    address: reflections.ADDRESS,
    begin: reflections.beginShort,
    field: reflections.happened,
    saved: reflections.saved,
    tool: reflections.tool,
  },
  {
    what: 'a learning path',
    begin: learning.beginWriting,
    field: learning.ownWords,
    saved: learning.saved,
    tool: learning.tool,
  },
  {
    what: 'a plan for a session',
    address: planner.ADDRESS,
    begin: (page) => planner.plan(page),
    field: planner.question,
    saved: planner.saved,
    tool: planner.planner,
  },
  {
    what: 'a note beside a recording',
    begin: recordings.beginNote,
    field: recordings.note,
    saved: recordings.saved,
    tool: (page) => recordings.tool(page),
  },
  {
    what: 'a scan of the preconditions',
    address: scans.ADDRESS,
    begin: scans.beginScan,
    field: scans.evidence,
    saved: scans.saved,
    tool: scans.tool,
  },
  {
    what: 'a reckoning',
    address: formations.ADDRESS,
    begin: formations.beginReckoning,
    field: formations.scenarioName,
    saved: formations.saved,
    tool: formations.tool,
  },
  {
    what: 'a memo',
    address: memos.ADDRESS,
    begin: memos.beginMemo,
    field: memos.question,
    saved: memos.saved,
    tool: memos.tool,
  },
];
