import clsx from 'clsx';
import {lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode} from 'react';
import ErrorBoundary from '@docusaurus/ErrorBoundary';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {translate} from '@docusaurus/Translate';
import styles from './button.module.css';

const Dialog = lazy(() => import('./SearchDialog'));

/**
 * Opens the dialog, by a press or by Ctrl+K (Cmd+K on a Mac). The dialog, its engine and the index are
 * fetched then, and not before. Without scripts a link to /zoeken stands in its place.
 */
export default function SearchButton(): ReactNode {
  const label = translate({id: 'search.label', message: 'Zoeken'});
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        // The loader plays a key back that came before the page was awake, also when this had answered it
        // by then: so one that is played back opens, and never closes.
        setOpen((isShown) => !isShown || !event.isTrusted);
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const close = useCallback(() => setOpen(false), []);

  // Only now: as long as the dialog is there, focus cannot go behind it.
  useEffect(() => {
    if (wasOpen.current && !isOpen) {
      button.current?.focus({preventScroll: true});
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={label}
        aria-keyshortcuts="Control+K Meta+K"
        title={label}
        onClick={() => setOpen(true)}
      >
        <Magnifier />
      </button>
      <Link to="/zoeken/" className={clsx(styles.link)} aria-label={label}>
        <Magnifier />
      </Link>
      {isOpen && (
        <ErrorBoundary fallback={instead}>
          <Suspense fallback={null}>
            <Dialog onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}

const instead = ({error}: {error: Error}) => <Instead error={error} />;

/**
 * A dialog that fails takes no page with it: the page that searches is another way to the same. When a
 * part of it cannot be fetched, that page may not come either; then this one stays, and says so
 * (LoadFault), because the loader does not on a page that is awake.
 */
function Instead({error}: {error: Error}) {
  const history = useHistory();
  useEffect(() => {
    if (error.name === 'ChunkLoadError') {
      document.getElementById('load-fault')?.removeAttribute('hidden');
    } else {
      history.push('/zoeken/');
    }
  }, [error, history]);
  return null;
}

const Magnifier = () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5 5" />
  </svg>
);
