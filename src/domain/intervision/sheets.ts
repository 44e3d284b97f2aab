import type {Intervision, Role} from '../../schemas/records/intervision';
import {dutchDate} from '../dutchDate';
import {heading, labelled, section, written} from '../document/blocks';
import type {Block, Document} from '../document/document';
import {clockAt} from '../time/amsterdam';
import type {AgendaLine} from './agenda';
import {ROLES} from './deal';
import {startOf} from './session';

/** Three sheets of paper for one session. */
export const SHEETS = ['facilitator', 'participant', 'poster'] as const;

export type Sheet = (typeof SHEETS)[number];

/** The words of the sheets that nobody wrote in the plan. */
export type SheetWords = {
  title: Readonly<Record<Sheet, string>>;
  role: Readonly<Record<Role, string>>;
  person: (person: string, name: string) => string;
  minutes: (count: number) => string;
  head: readonly [time: string, step: string, minutes: string];
  say: string;
  question: string;
  roles: string;
  lookBack: string;
  rules: string;
  ruleLines: readonly string[];
  actions: string;
  actionHead: readonly [who: string, what: string, by: string];
  steps: string;
  own: string;
  ownLines: readonly string[];
};

type Plan = Pick<
  Intervision,
  'day' | 'start' | 'place' | 'people' | 'roles' | 'method' | 'question' | 'lookBack'
>;

/**
 * One sheet of a session. Only the facilitator's holds the question, names and last actions: the other
 * two hang on a wall or lie about.
 */
export function sheetOf(
  sheet: Sheet,
  plan: Plan,
  lines: readonly AgendaLine[],
  words: SheetWords,
): Document {
  const title = `${words.title[sheet]}: ${plan.method.name}`;
  return {
    title,
    blocks: [heading(1, title), ...written(whenOf(plan)), ...BLOCKS[sheet](plan, lines, words)],
  };
}

type Part = (plan: Plan, lines: readonly AgendaLine[], words: SheetWords) => Block[];

const facilitator: Part = (plan, lines, words) => [
  ...section(words.question, plan.question.text),
  ...rolesIn(plan, words),
  ...lookBackIn(plan, words),
  heading(2, words.steps),
  ...lines.flatMap((line) => [
    heading(3, `${timeOf(plan, line)} ${line.step.title} (${words.minutes(line.minutes)})`),
    ...written(line.step.about),
    ...labelled(words.say, line.step.say),
  ]),
  heading(2, words.actions),
  {kind: 'table', head: words.actionHead, rows: actionRows(plan, words)},
  heading(2, words.rules),
  {kind: 'bullets', items: words.ruleLines},
];

const participant: Part = (plan, lines, words) => [
  heading(2, words.steps),
  {
    kind: 'table',
    head: words.head,
    rows: lines.map((line) => [
      timeOf(plan, line),
      `${line.step.title}: ${line.step.about}`,
      String(line.minutes),
    ]),
  },
  heading(2, words.rules),
  {kind: 'bullets', items: words.ruleLines},
  heading(2, words.own),
  ...words.ownLines.flatMap(written),
];

/** Read from across the room: every step is a heading. */
const poster: Part = (plan, lines, words) => [
  ...lines.map((line) => heading(2, `${timeOf(plan, line)} ${line.step.title}`)),
  heading(2, words.rules),
  {kind: 'bullets', items: words.ruleLines},
];

const BLOCKS: Readonly<Record<Sheet, Part>> = {facilitator, participant, poster};

/** Rows to write in by hand; the first is for who brings the question. */
function actionRows({roles, people}: Plan, words: SheetWords): string[][] {
  const who = roles.questioner;
  const first = who === null ? BLANK : words.person(who, people[who]?.name ?? '');
  return [first, BLANK, BLANK].map((name) => [name, '', '']);
}

const BLANK = '…';

function rolesIn({people, roles}: Plan, words: SheetWords): Block[] {
  const items = ROLES.flatMap((role) => {
    const person = roles[role];
    return person === null
      ? []
      : [`${words.role[role]}: ${words.person(person, people[person]?.name ?? '')}`];
  });
  return items.length === 0 ? [] : [heading(2, words.roles), {kind: 'bullets', items}];
}

function lookBackIn({lookBack, people}: Plan, words: SheetWords): Block[] {
  const items = Object.values(lookBack).map(({who, what}) =>
    who === null ? what : `${words.person(who, people[who]?.name ?? '')}: ${what}`,
  );
  return items.length === 0 ? [] : [heading(2, words.lookBack), {kind: 'bullets', items}];
}

const whenOf = ({day, start, place}: Plan) =>
  [day === '' ? '' : dutchDate(day), start, place.trim()].filter((part) => part !== '').join(', ');

/** The time at which a line begins; without a day the clock never changes on the way. */
export function timeOf(
  plan: Pick<Plan, 'day' | 'start'>,
  {from}: Pick<AgendaLine, 'from'>,
): string {
  const start = startOf(plan) ?? startOf({day: ANY_DAY, start: plan.start}) ?? 0;
  return clockAt(start + from * 60_000).time;
}

const ANY_DAY = '2026-01-15';
