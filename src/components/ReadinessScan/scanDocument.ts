import {heading, written} from '@site/src/domain/document/blocks';
import type {Block, Document} from '@site/src/domain/document/document';
import type {Conversation} from '@site/src/domain/readiness/conversations';
import {movedSince} from '@site/src/domain/readiness/moved';
import type {OverlayPart} from '@site/src/domain/readiness/overlay';
import type {RecordOf} from '@site/src/schemas/records/record';
import {dayText} from '../Notebook/whenText';
import {reasonWords} from './reasonWords';
import {roleOf} from './roleOf';
import {text} from './text';
import {answerWord} from './words';

type Scan = RecordOf<'readiness-scan'>;

/** What the scans say as a document: the conversations, every answer, and what moved. */
export function scanDocument(
  record: Scan,
  parts: readonly OverlayPart[],
  scans: readonly Scan[],
  talks: readonly Conversation[],
  before: Scan | undefined,
): Document {
  return {
    title: `${text.label()}, ${dayText(record.created)}`,
    blocks: [
      heading(1, `${text.label()}, ${dayText(record.created)}`),
      ...written(text.editorial()),
      ...talkBlocks(talks),
      ...parts.flatMap((part) => partBlocks(part, scans)),
      ...(before ? movedBlocks(before, record) : []),
    ],
  };
}

export const talkBlocks = (talks: readonly Conversation[]): Block[] => [
  heading(2, text.talk()),
  ...(talks.length === 0
    ? written(text.talkNone())
    : talks.flatMap((talk): Block[] => [
        heading(3, talk.label),
        ...written(reasonWords(talk)),
        {kind: 'bullets', items: talk.talk},
      ])),
];

const partBlocks = ({id, label, rows}: OverlayPart, scans: readonly Scan[]): Block[] => [
  heading(2, label),
  {
    kind: 'table',
    head: [text.statement(), ...scans.map(roleOf)],
    rows: rows.map((row) => [row.text, ...row.answers.map(answerWord)]),
  },
  ...scans.flatMap((scan, index) => evidenceBlocks(scan, id, rows, roleOf(scan, index))),
];

/** What somebody wrote that shows the answers, if anything. */
function evidenceBlocks(scan: Scan, id: string, rows: OverlayPart['rows'], role: string): Block[] {
  const items = rows.flatMap((row) => {
    const words = (scan.data.evidence[id]?.[row.id] ?? '').trim();
    return words === '' ? [] : [`${row.text} ${words}`];
  });
  return items.length === 0
    ? []
    : [...written(`${text.evidence()} (${role})`), {kind: 'bullets', items}];
}

function movedBlocks(before: Scan, now: Scan): Block[] {
  const moves = movedSince(now.data.questions, before.data.answers, now.data.answers);
  return [
    heading(2, text.moved(dayText(before.created))),
    ...(moves.length === 0
      ? written(text.movedNone())
      : [
          {
            kind: 'bullets' as const,
            items: moves.map(
              ({text: words, from, to}) =>
                `${words} ${text.movedRow(answerWord(from), answerWord(to))}`,
            ),
          },
        ]),
  ];
}
