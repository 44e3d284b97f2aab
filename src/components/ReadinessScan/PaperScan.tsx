import type {ReactNode} from 'react';
import {SCAN_ANSWERS} from '@site/src/domain/readiness/answers';
import type {ScanQuestions} from '@site/src/schemas/records/readinessScan';
import paper from '../SelfAssessment/paper.module.css';
import {text} from './text';
import {choiceWord} from './words';

/** The whole scan as a form, for paper and for who has no scripts; it keeps nothing. */
export default function PaperScan({questions}: {questions: ScanQuestions}): ReactNode {
  return (
    <form className="on-paper" data-search="off" aria-label={text.paperLabel()}>
      <p>{text.editorial()}</p>
      <p className={paper.noScript}>{text.noScript()}</p>
      <p>{text.paperHow()}</p>
      {questions.map(({id, label, indicators, talk}) => (
        <section key={id} className={paper.part}>
          <h2>{label}</h2>
          {indicators.map((indicator) => (
            <fieldset key={indicator.id} className={paper.item}>
              <legend>{indicator.text}</legend>
              {SCAN_ANSWERS.map((answer) => (
                <label key={answer}>
                  <input type="radio" name={`papier-${id}-${indicator.id}`} /> {choiceWord(answer)}
                </label>
              ))}
            </fieldset>
          ))}
          <p>
            {text.talkHere()} {talk.join(' ')}
          </p>
        </section>
      ))}
    </form>
  );
}
