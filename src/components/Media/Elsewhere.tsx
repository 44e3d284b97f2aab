import {useEffect, useRef, useState, type ReactNode} from 'react';
import type {ShownMedia} from '@site/src/domain/catalog/types';
import Block from '../Block';
import button from '../Button/styles.module.css';
import scroll from '../ScrollTable/styles.module.css';
import {elsewhereText as text} from './elsewhereText';
import type {ElsewhereRecording} from './parts';
import Transcript from './Transcript';

type Props = {media: ShownMedia; recording: ElsewhereRecording; Heading: 'h2' | 'h3'};

/** A recording on another site: nothing of it loads before somebody pressed, knowing what happens. */
export default function Elsewhere({media, recording, Heading}: Props): ReactNode {
  const {address, host, poster, transcript} = recording;
  const [isOpen, setOpen] = useState(false);
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    // The button goes, and the focus of who pressed it would go too.
    if (isOpen) {
      frame.current?.focus();
    }
  }, [isOpen]);

  return (
    <>
      {isOpen ? (
        <iframe
          ref={frame}
          src={address}
          title={media.title}
          width={640}
          height={360}
          className={scroll.scroll}
          allow="fullscreen; picture-in-picture"
          // oxlint-disable-next-line react/iframe-missing-sandbox -- the origin is the host's own: it reaches nothing of ours, and its player does not start without
          sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
          // Some hosts play only for a site that they can see; it tells no page and nothing more.
          referrerPolicy="strict-origin-when-cross-origin"
        />
      ) : (
        <Block kind="letop" title={text.title(host.name)}>
          {poster !== undefined && (
            <img src={poster} alt="" width={640} height={360} className={scroll.scroll} />
          )}
          <p>
            {host.learns} {text.before()}
          </p>
          <p>
            <button type="button" className={button.round} onClick={() => setOpen(true)}>
              {text.show(host.name)}
            </button>{' '}
            <a href={address} rel="noreferrer">
              {text.there(host.name)}
            </a>
          </p>
        </Block>
      )}
      <Transcript
        media={media}
        paragraphs={transcript}
        chapters={recording.chapters}
        Heading={Heading}
        isStill
      />
    </>
  );
}
