import {useEffect, type RefObject} from 'react';
import type {Cue} from '@site/src/domain/media/cue';
import {cueAt} from '@site/src/domain/media/cueAt';
import {sentenceId} from './parts';
import styles from './styles.media.module.css';
import {text} from './text';

type Followed = {
  id: string;
  player: RefObject<HTMLMediaElement | null>;
  /** Box of the transcript. */
  spoken: RefObject<HTMLDivElement | null>;
  sentences: readonly Cue[];
  /** Whether the box scrolls along. */
  scrolls: boolean;
};

/**
 * Marks the sentence that is being said. On the elements themselves: the server made hundreds of
 * them, and only two change.
 */
export function useFollow({id, player, spoken, sentences, scrolls}: Followed): void {
  useEffect(() => {
    const box = spoken.current;
    const frame = styles.box;
    if (!box || frame === undefined) {
      return;
    }
    box.classList.add(frame);
    // A box that scrolls must be reachable by key, and say what it is.
    box.setAttribute('tabindex', '0');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', text.transcript());
    return () => box.classList.remove(frame);
  }, [spoken]);

  useEffect(() => {
    const media = player.current;
    let marked: HTMLElement | null = null;
    const onTime = () => {
      const place = cueAt(sentences, media?.currentTime ?? 0);
      const said = place < 0 ? null : document.getElementById(sentenceId(id, place));
      if (said === marked) {
        return;
      }
      marked?.removeAttribute('aria-current');
      said?.setAttribute('aria-current', 'true');
      marked = said;
      const box = spoken.current;
      // Who reads in the box with the keyboard is not taken along.
      if (said && box && scrolls && !box.contains(document.activeElement)) {
        box.scrollTo({top: said.offsetTop - box.offsetTop - box.clientHeight / 3});
      }
    };
    const events = ['timeupdate', 'seeked'] as const;
    events.forEach((event) => media?.addEventListener(event, onTime));
    return () => {
      events.forEach((event) => media?.removeEventListener(event, onTime));
      marked?.removeAttribute('aria-current');
    };
  }, [id, player, spoken, sentences, scrolls]);
}
