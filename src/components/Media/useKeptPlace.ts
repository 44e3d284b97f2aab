import {useEffect, type RefObject} from 'react';

/** Seconds between two times that the place is kept while it plays. */
const EVERY = 10;

/** So little was heard that there is nothing to come back to, in seconds. */
const LITTLE = 5;

/** Tells where a recording is, whenever it stops and every ten seconds; at its end that it is at 0. */
export function useKeptPlace(
  player: RefObject<HTMLMediaElement | null>,
  keep: (seconds: number) => void,
): void {
  useEffect(() => {
    const media = player.current;
    let kept = 0;
    const tell = () => {
      const at = media?.ended ? 0 : (media?.currentTime ?? 0);
      if (at >= LITTLE || (kept > 0 && at === 0)) {
        kept = at;
        keep(at);
      }
    };
    const onTime = () => Math.abs((media?.currentTime ?? 0) - kept) >= EVERY && tell();
    media?.addEventListener('pause', tell);
    media?.addEventListener('timeupdate', onTime);
    return () => {
      media?.removeEventListener('pause', tell);
      media?.removeEventListener('timeupdate', onTime);
    };
  }, [player, keep]);
}
