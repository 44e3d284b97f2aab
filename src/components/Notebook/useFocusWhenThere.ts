import {useEffect, useLayoutEffect, useRef} from 'react';

/**
 * Moves the focus to the first link or button inside an element that is yet to come, by its id. When
 * somebody moves the focus meanwhile, that counts.
 */
export function useFocusWhenThere(): (id: string) => void {
  const wanted = useRef<string>(undefined);

  useEffect(() => {
    const forget = () => {
      wanted.current = undefined;
    };
    document.addEventListener('focusin', forget);
    return () => document.removeEventListener('focusin', forget);
  }, []);

  // After every render: the list comes anew when storage has been read.
  useLayoutEffect(() => {
    if (wanted.current !== undefined) {
      document.getElementById(wanted.current)?.querySelector<HTMLElement>('a, button')?.focus();
    }
  });

  return (id) => {
    wanted.current = id;
  };
}
