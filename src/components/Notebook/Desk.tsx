import {useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import DeskView from './DeskView';
import {useShelf} from './useShelf';

/** Reads the notebook, and reads it anew when somebody asks. */
export default function Desk(): ReactNode {
  const [attempt, setAttempt] = useState(0);
  return <Shelves key={attempt} onAgain={() => setAttempt(attempt + 1)} />;
}

function Shelves({onAgain}: {onAgain: () => void}): ReactNode {
  const shelf = useShelf();
  return shelf ? (
    <DeskView shelf={shelf} onAgain={onAgain} />
  ) : (
    <p>{translate({id: 'notebook.loading', message: 'Je werkmap gaat open.'})}</p>
  );
}
