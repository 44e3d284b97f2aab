import {useEffect, useState} from 'react';

/** Often enough that a second is never skipped before somebody's eyes. */
const TICK = 250;

/**
 * This moment, in milliseconds since 1970, seen anew four times a second. It only looks at the clock:
 * a tab that slept knows the time at once.
 */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());

  useEffect(() => {
    const look = () => setNow(Date.now());
    const timer = setInterval(look, TICK);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  return now;
}
