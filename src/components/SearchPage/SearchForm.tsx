import {useState, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Outcome from '../Search/Outcome';
import {text} from '../Search/text';
import {shownReply, useAnswer} from '../Search/useAnswer';
import KindFilter from './KindFilter';
import button from '../Button/styles.module.css';
import {useQuestion, type Question} from './useQuestion';

/** Pages on the list at first, and with each 'more'. */
const STEP = 20;

/** A field, filters and the list. The form itself works before its script does: it leads to this page. */
export default function SearchForm(): ReactNode {
  const isBrowser = useIsBrowser();
  const {question, kind, ask} = useQuestion();
  const [limit, setLimit] = useState(STEP);
  const [attempt, setAttempt] = useState(0);
  const asked = isBrowser ? question : '';
  const answer = useAnswer(asked, limit, kind, attempt);
  const change = (next: Question) => {
    setLimit(STEP);
    ask(next);
  };
  const reply = shownReply(answer);

  return (
    <search data-tool="zoeken">
      <form action="/zoeken/" onSubmit={(event) => event.preventDefault()}>
        <label className="search-label" htmlFor="q">
          {text.placeholder()}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          className="search-field"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          value={asked}
          onChange={({target}) => change({question: target.value, kind})}
        />
      </form>
      {reply && (
        <KindFilter
          kinds={reply.kinds}
          chosen={kind}
          onChoose={(chosen) => change({question, kind: chosen})}
        />
      )}
      <Outcome
        question={asked}
        answer={answer}
        onMend={(mended) => change({question: mended, kind})}
        onAgain={() => setAttempt(attempt + 1)}
      />
      {reply && reply.total > limit && (
        <button type="button" className={button.round} onClick={() => setLimit(limit + STEP)}>
          {text.more()}
        </button>
      )}
    </search>
  );
}
