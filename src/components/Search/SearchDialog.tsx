import {useEffect, useRef, useState, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import {useLocation} from '@docusaurus/router';
import {searchMode} from '@site/src/content/searchMode';
import {prepare} from '@site/src/search/ask';
import Dialog from './Dialog';
import SearchStyles from './SearchStyles';

/** The dialog, made anew for a question that is asked for the reader: what was probably meant. */
export default function SearchDialog({onClose}: {onClose: () => void}): ReactNode {
  // Counted, for the same slip may be made and mended twice.
  const [mended, setMended] = useState({question: '', count: 0});
  const {key} = useLocation();
  const openedAt = useRef(key);
  useEffect(() => prepare(searchMode), []);

  // The way back leads to another page, which is not to be left behind the dialog.
  useEffect(() => {
    if (key !== openedAt.current) {
      onClose();
    }
  }, [key, onClose]);

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
      <Dialog
        key={mended.count}
        question={mended.question}
        onMend={(question) => setMended(({count}) => ({question, count: count + 1}))}
        onClose={onClose}
      />
    </>,
    document.body,
  );
}
