import type {ReactNode} from 'react';
import clsx from 'clsx';
import {answerTo} from '@site/src/domain/self-assessment/answerTo';
import type {PeerRow} from '@site/src/domain/self-assessment/peer';
import {windowOf} from '@site/src/domain/self-assessment/windowOf';
import type {DimensionQuestions, Item, Questions} from '@site/src/schemas/instrument';
import type {ColleagueView} from '@site/src/schemas/records/colleagueView';
import type {Answers} from '@site/src/schemas/records/selfAssessment';
import ChartTable from '../ChartFigure/ChartTable';
import {peerWord} from '../ColleagueView/answerWords';
import {levelWord} from '../ProfileChart/levelWords';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './others.tool.module.css';
import {differenceText, sideText, starterText} from './sideText';
import {text} from './text';

type Props = {
  row: PeerRow;
  dimension: DimensionQuestions;
  questions: Questions;
  own: Answers;
  view: ColleagueView;
};

/** One dimension: the difference in words, what to ask each other, and both answers to each item. */
export default function SideDimension({row, dimension, questions, own, view}: Props): ReactNode {
  const remark = view.remarks[dimension.id]?.trim();
  return (
    <details className={tool.fold} open={row.difference.startsWith('colleague')}>
      <summary>{summaryOf(row)}</summary>
      <p>{differenceText(row.difference)}</p>
      <h4>{sideText.talk()}</h4>
      <ul>
        {row.starters.map((starter) => (
          <li key={starter}>{starterText(starter)}</li>
        ))}
      </ul>
      {remark && (
        <>
          <h4>{sideText.remark()}</h4>
          <p className={styles.written}>{remark}</p>
        </>
      )}
      <details className={clsx(styles.answers, tool.opens)}>
        <summary>{sideText.showAnswers()}</summary>
        <ChartTable
          caption={sideText.answers(row.name)}
          columns={[
            {key: 'question', label: sideText.question()},
            {key: 'own', label: sideText.you()},
            {key: 'colleague', label: sideText.colleague()},
          ]}
          rows={dimension.items.map((item) => ({
            key: item.id,
            heading: item.self,
            cells: [ownWord(questions, item, own), peerWord(answerTo(view.answers, item.id))],
          }))}
        />
      </details>
    </details>
  );
}

const summaryOf = ({name, own, colleague, difference}: PeerRow): string =>
  difference === 'not-seen'
    ? `${name}: ${levelWord('unknown')}`
    : sideText.both(name, levelWord(own), levelWord(colleague));

/** The own answer in the words of its own window. */
function ownWord(questions: Questions, item: Item, own: Answers): string {
  const answer = answerTo(own, item.id);
  if (answer === undefined) {
    return sideText.skipped();
  }
  return answer === 'none' ? text.none() : (windowOf(questions, item).answers[answer] ?? '');
}
