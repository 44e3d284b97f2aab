import {useCallback, useEffect, useMemo, useRef, useState, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import type {DocSearchTransformClient} from '@docsearch/react';
import {DocSearchModal} from '@docsearch/react/modal';
import Link from '@docusaurus/Link';
import {useHistory, useLocation} from '@docusaurus/router';
import {prepare} from '@site/src/search/ask';
import DialogHit from './DialogHit';
import DialogNotice, {type NoticeState} from './DialogNotice';
import {docSearchClient} from './docSearchClient';
import SearchStyles from './SearchStyles';
import {dialogWords} from './dialogWords';
import {text} from './text';
import {useMendedRoles} from './useMendedRoles';

/** DocSearch's dialog, which asks our own search (src/search). */
export default function SearchDialog({onClose}: {onClose: () => void}): ReactNode {
  const history = useHistory();
  const [notice, setNotice] = useState<NoticeState>({state: 'idle', question: ''});
  // Counted, for the same slip may be made and mended twice.
  const [mended, setMended] = useState({question: '', count: 0});
  const modal = useMendedRoles(mended.count);
  const {key} = useLocation();
  const openedAt = useRef(key);
  useEffect(prepare, []);

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

  const transformSearchClient = useCallback(
    (client: DocSearchTransformClient) => docSearchClient(client, setNotice),
    [],
  );
  const navigator = useMemo(() => {
    const open = ({itemUrl}: {itemUrl: string}) => history.push(itemUrl);
    const openElsewhere = ({itemUrl}: {itemUrl: string}) => {
      window.open(itemUrl, '_blank', 'noopener');
    };
    return {navigate: open, navigateNewTab: openElsewhere, navigateNewWindow: openElsewhere};
  }, [history]);

  return createPortal(
    <>
      <SearchStyles />
      <DocSearchModal
        key={mended.count}
        appId=""
        apiKey=""
        indices={['site']}
        initialScrollY={window.scrollY}
        initialQuery={mended.question}
        onClose={onClose}
        navigator={navigator}
        hitComponent={DialogHit}
        transformSearchClient={transformSearchClient}
        translations={dialogWords()}
        disableUserPersonalization
        maxResultsPerGroup={3}
        footerAction={
          <Link
            to={`/zoeken/${notice.question ? `?q=${encodeURIComponent(notice.question)}` : ''}`}
            onClick={onClose}
          >
            {text.all()}
          </Link>
        }
      />
      {modal &&
        createPortal(
          <DialogNotice
            notice={notice}
            onMend={(question) => setMended(({count}) => ({question, count: count + 1}))}
            onFollow={onClose}
          />,
          modal,
        )}
    </>,
    document.body,
  );
}
