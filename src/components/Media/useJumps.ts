import {useEffect, type RefObject} from 'react';
import {useLocation} from '@docusaurus/router';
import {secondsOf} from '@site/src/domain/media/clock';
import {seek} from './seek';

/**
 * Goes to the moment that the address asks for (`?t=83`, and after the '#' which recording when a page
 * has more of them), and to that of a link or a sentence that somebody presses.
 *
 * @returns whether the address asks for a moment of this recording
 */
export function useJumps(player: RefObject<HTMLMediaElement | null>, id: string): boolean {
  const {search, hash} = useLocation();
  const asked = momentIn(search, hash, id);

  useEffect(() => {
    if (asked !== undefined) {
      seek(player.current, asked, false);
    }
  }, [player, asked]);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const place = event.target instanceof Element ? event.target.closest('[data-at]') : null;
      const at = Number(place?.getAttribute('data-at') ?? Number.NaN);
      // A link says by its address which recording it belongs to, a sentence by its name.
      const owner = place instanceof HTMLAnchorElement ? place.hash : `#${place?.id ?? ''}`;
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      // Who selects words to copy them does not want to go there.
      const selects = place?.tagName === 'SPAN' && String(getSelection()) !== '';
      if (place && belongsTo(owner, id) && Number.isFinite(at) && isPlain && !selects) {
        event.preventDefault();
        seek(player.current, at, true);
      }
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [player, id]);

  return asked !== undefined;
}

/** Seconds that an address asks for, if it is this recording that it means. */
export function momentIn(search: string, hash: string, id: string): number | undefined {
  return hash === '' || belongsTo(hash, id)
    ? secondsOf(new URLSearchParams(search).get('t') ?? '')
    : undefined;
}

/** Whether what stands behind the '#' is a recording, or a place in it. */
const belongsTo = (hash: string, id: string): boolean =>
  hash === `#${id}` || hash.startsWith(`#${id}-`);
