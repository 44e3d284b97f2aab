import {useEffect, useState} from 'react';
import {searchMode} from '@site/src/content/searchMode';
import {text} from './text';

/** What DocSearch puts on the element around its dialog, and belongs on the field. */
const MISPLACED = [
  'tabindex',
  'aria-expanded',
  'aria-haspopup',
  'aria-labelledby',
  'aria-controls',
] as const;

/**
 * Makes a dialog of what DocSearch shows (algolia/docsearch#1370): its container is a button around
 * everything, and the page behind stays in reach. DocSearch puts some of it back, so it is watched.
 *
 * @returns the element of the dialog, once it is there
 */
export function useMendedRoles(): HTMLElement | undefined {
  const [dialog, setDialog] = useState<HTMLElement>();

  useEffect(() => {
    const container = document.querySelector<HTMLElement>('.DocSearch-Container');
    const modal = container?.querySelector<HTMLElement>('.DocSearch-Modal');
    if (!container || !modal) {
      return undefined;
    }
    // Algolia asks for its name where it answers; the style sheet shows it there.
    modal.dataset['mode'] = searchMode.mode;
    const mend = () => {
      setUnless(container, 'role', 'presentation');
      MISPLACED.forEach((name) => container.hasAttribute(name) && container.removeAttribute(name));
      setUnless(modal, 'role', 'dialog');
      setUnless(modal, 'aria-modal', 'true');
      setUnless(modal, 'aria-label', text.search());
      const field = modal.querySelector('input');
      if (field) {
        setUnless(field, 'role', 'combobox');
        setUnless(field, 'aria-haspopup', 'listbox');
        setUnless(field, 'aria-expanded', String(modal.querySelector('[role="listbox"]') !== null));
      }
      // It scrolls, and not every browser lets the keyboard come into what scrolls by itself.
      const list = modal.querySelector('.DocSearch-Dropdown');
      if (list) {
        setUnless(list, 'role', 'group');
        setUnless(list, 'aria-label', text.results());
        setUnless(list, 'tabindex', '0');
      }
    };
    mend();
    // Not ours, and there only once DocSearch has rendered.
    // oxlint-disable-next-line react/set-state-in-effect
    setDialog(modal);
    const observer = new MutationObserver(mend);
    observer.observe(container, {attributes: true, childList: true, subtree: true});
    const behind = [...document.body.children].filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement && !element.contains(container) && !element.inert,
    );
    behind.forEach((element) => {
      element.inert = true;
    });
    return () => {
      observer.disconnect();
      behind.forEach((element) => {
        element.inert = false;
      });
    };
  }, []);

  return dialog;
}

function setUnless(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}
