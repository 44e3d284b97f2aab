import {useCallback, useMemo, useState, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import type {DocSearchTransformClient} from '@docsearch/react';
import {DocSearchModal} from '@docsearch/react/modal';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {searchMode} from '@site/src/content/searchMode';
import DialogHit from './DialogHit';
import DialogNotice, {type NoticeState} from './DialogNotice';
import {dialogWords} from './dialogWords';
import {docSearchClient} from './docSearchClient';
import {text} from './text';
import {useMendedRoles} from './useMendedRoles';

type Props = {
  /** What stands in the field at first. */
  question: string;
  onMend: (mended: string) => void;
  onClose: () => void;
};

/** DocSearch's dialog, which asks our own search (src/search). */
export default function Dialog({question, onMend, onClose}: Props): ReactNode {
  const history = useHistory();
  const [notice, setNotice] = useState<NoticeState>({state: 'idle', question});
  const modal = useMendedRoles();

  const transformSearchClient = useCallback(
    (client: DocSearchTransformClient) => docSearchClient(client, setNotice),
    [],
  );
  const navigator = useMemo(() => {
    const openElsewhere = ({itemUrl}: {itemUrl: string}) => {
      window.open(itemUrl, '_blank', 'noopener');
    };
    return {
      navigate: ({itemUrl}: {itemUrl: string}) => history.push(itemUrl),
      navigateNewTab: openElsewhere,
      navigateNewWindow: openElsewhere,
    };
  }, [history]);
  const page = `/zoeken/${notice.question ? `?q=${encodeURIComponent(notice.question)}` : ''}`;

  return (
    <>
      <DocSearchModal
        // Of its own client, which it refuses to make without; ours asks in its place.
        appId={searchMode.mode === 'hosted' ? searchMode.appId : ''}
        apiKey={searchMode.mode === 'hosted' ? searchMode.searchKey : ''}
        indices={['site']}
        initialScrollY={window.scrollY}
        initialQuery={question}
        onClose={onClose}
        navigator={navigator}
        hitComponent={DialogHit}
        transformSearchClient={transformSearchClient}
        translations={dialogWords()}
        disableUserPersonalization
        maxResultsPerGroup={3}
        footerAction={
          <Link to={page} onClick={onClose}>
            {text.all()}
          </Link>
        }
      />
      {modal &&
        createPortal(<DialogNotice notice={notice} onMend={onMend} onFollow={onClose} />, modal)}
    </>
  );
}
