import {useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Outcome from '../Search/Outcome';
import SearchStyles from '../Search/SearchStyles';
import {useAnswer} from '../Search/useAnswer';

/** Results at most: enough to see the page that moved. */
const LIMIT = 5;

/** Searches for the words of an address that leads nowhere. */
export default function NotFoundSearch(): ReactNode {
  const isBrowser = useIsBrowser();
  const {pathname} = useLocation();
  const [mended, setMended] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const question = mended ?? (isBrowser ? wordsOf(pathname) : '');
  const answer = useAnswer(question, LIMIT, undefined, attempt);
  return (
    <div data-tool="zoeken">
      <SearchStyles />
      {question !== '' && (
        <h2>{translate({id: 'notFound.search', message: 'Misschien zocht je dit'})}</h2>
      )}
      <Outcome
        question={question}
        answer={answer}
        onMend={setMended}
        onAgain={() => setAttempt(attempt + 1)}
      />
    </div>
  );
}

function wordsOf(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
      .replaceAll(/\.html?$|[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  } catch {
    // Half of an encoded letter: no words to look for.
    return '';
  }
}
