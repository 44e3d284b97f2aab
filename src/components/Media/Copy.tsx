import {useState, type ReactNode} from 'react';
import {transcriptText} from '@site/src/domain/media/transcriptText';
import button from '../Button/styles.module.css';
import {momentHref, type ToolProps} from './parts';
import {text} from './toolText';

/** Buttons that copy what is said with its moments, and a link to the moment it is at. */
export default function Copy({media, recording, player}: Omit<ToolProps, 'spoken'>): ReactNode {
  const [said, setSaid] = useState('');
  const copy = async (words: string) => {
    try {
      await navigator.clipboard.writeText(words);
      setSaid(text.copied());
    } catch {
      setSaid(text.notCopied());
    }
  };
  const link = () => {
    const {origin, pathname} = globalThis.location;
    return origin + pathname + momentHref(media.id, player.current?.currentTime ?? 0);
  };
  return (
    <>
      <button
        type="button"
        className={button.round}
        onClick={() => void copy(transcriptText(recording.transcript))}
      >
        {text.copyText()}
      </button>
      <button type="button" className={button.round} onClick={() => void copy(link())}>
        {text.copyLink()}
      </button>
      <output>{said}</output>
    </>
  );
}
