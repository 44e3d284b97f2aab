import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Fault} from '@site/src/storage/fault';
import button from '../Button/styles.module.css';
import styles from './styles.tool.module.css';

type Props = {fault: Fault; onAgain: () => void};

/** Why the notebook could not be read, and what still works. */
export default function ShelfFault({fault, onAgain}: Props): ReactNode {
  return (
    <div role="alert" className={styles.fault}>
      <p>{wordsOf(fault)}</p>
      <button type="button" className={button.round} onClick={onAgain}>
        {translate({id: 'notebook.again', message: 'Probeer opnieuw'})}
      </button>
    </div>
  );
}

function wordsOf(fault: Fault): string {
  switch (fault) {
    case 'blocked':
      return translate({
        id: 'notebook.fault.blocked',
        message:
          'Je browser laat deze site niets bewaren. Wat je invult of binnenhaalt, staat alleen in dit tabblad, tot je het sluit. Bewaar het daarom als bestand.',
      });
    case 'newer':
      return translate({
        id: 'notebook.fault.newer',
        message:
          'Je werkmap is bijgewerkt door een nieuwere versie van deze site. Laad de pagina opnieuw om hem te openen. Er is niets veranderd.',
      });
    case 'full':
    case 'gone':
    case 'unknown':
      return translate({
        id: 'notebook.fault.unknown',
        message:
          'Je werkmap kon niet worden gelezen. Er is niets gewist. Probeer het opnieuw, of sluit de browser en open hem weer.',
      });
  }
}
