import {useEffect, useState, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import {prepare} from '@site/src/search/ask';
import Dialog from './Dialog';
import SearchStyles from './SearchStyles';

/** The dialog, made anew for a question that is asked for the reader: what was probably meant. */
export default function SearchDialog({onClose}: {onClose: () => void}): ReactNode {
  const [mended, setMended] = useState('');
  useEffect(prepare, []);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) {
        onClose();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onClose]);

  return createPortal(
    <>
      <SearchStyles />
      <Dialog key={mended} question={mended} onMend={setMended} onClose={onClose} />
    </>,
    document.body,
  );
}
