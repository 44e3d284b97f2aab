import {useState, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import Outcome from '../Search/Outcome';
import SearchStyles from '../Search/SearchStyles';
import {useAnswer} from '../Search/useAnswer';

/** Results at most: enough to see the page that moved. */
const LIMIT = 5;

/** What the words of an address that leads nowhere may have meant. */
export default function SearchAddress(): ReactNode {
  const {pathname} = useLocation();
  const [mended, setMended] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const question = mended ?? wordsOf(pathname);
  const answer = useAnswer(question, LIMIT, undefined, attempt);
  return (
    <>
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
    </>
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
