import {useEffect, useState} from 'react';

/** Keeps the screen on while it is looked at; whether that worked, or nothing while that is unknown. */
export function useWakeLock(): boolean | undefined {
  const [isOn, setIsOn] = useState<boolean>();

  useEffect(() => {
    let left = false;
    let lock: WakeLockSentinel | undefined;
    const ask = async () => {
      // A screen that went out of sight lost its lock; when it comes back it asks again.
      if (document.visibilityState !== 'visible') {
        return;
      }
      try {
        lock = await navigator.wakeLock.request('screen');
        if (left) {
          void lock.release();
        } else {
          setIsOn(true);
        }
      } catch {
        setIsOn(false);
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      left = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);

  return isOn;
}
