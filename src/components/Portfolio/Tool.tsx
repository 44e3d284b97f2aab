import {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {checks} from '@site/src/content/checks';
import {paths} from '@site/src/content/paths';
import {portfolioIn} from '@site/src/domain/learning/portfolio';
import {PARTS, portfolioDocument, type Part} from '@site/src/domain/learning/portfolioDocument';
import button from '../Button/styles.module.css';
import DocumentView from '../DocumentView';
import ShelfFault from '../Notebook/ShelfFault';
import {useShelf} from '../Notebook/useShelf';
import OfferDocument from '../OfferDocument';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import PartChoice from './PartChoice';
import {text} from './text';
import {words} from './words';

/** The portfolio as the notebook stands now; read anew where it could not be read. */
export default function Tool(): ReactNode {
  const [attempt, setAttempt] = useState(0);
  return <View key={attempt} onAgain={() => setAttempt(attempt + 1)} />;
}

/** To choose from, to print and to take along. */
function View({onAgain}: {onAgain: () => void}): ReactNode {
  const shelf = useShelf();
  const [chosen, setChosen] = useState<ReadonlySet<Part>>(new Set(PARTS));
  if (!shelf) {
    return null;
  }
  const portfolio = portfolioIn(shelf.records, paths, checks);
  const filled = PARTS.filter((part) => portfolio[part].length > 0);
  const make = () => portfolioDocument(portfolio, chosen, words());
  return (
    <>
      {shelf.fault && <ShelfFault fault={shelf.fault} onAgain={onAgain} />}
      {filled.length === 0 ? (
        <p>
          {text.empty()} <Link to="/leren">{text.toPaths()}</Link>
        </p>
      ) : (
        <>
          <PartChoice parts={filled} chosen={chosen} onChange={setChosen} />
          <div className={tool.steps}>
            <button type="button" className={button.round} onClick={() => window.print()}>
              {shared.print()}
            </button>
            <OfferDocument make={make} />
          </div>
          <DocumentView document={make()} />
        </>
      )}
    </>
  );
}
