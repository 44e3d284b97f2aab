import type {ReactNode} from 'react';
import type {ShownMedia} from '@site/src/domain/catalog/types';
import {checkedWords} from '../SourceList/text';
import scroll from '../ScrollTable/styles.module.css';
import Elsewhere from './Elsewhere';
import Player from './Player';
import {text} from './text';

type Props = {media: ShownMedia; Heading: 'h2' | 'h3'};

/** The recording itself, or a line that says that there is none here, and where it is spoken of. */
export default function ShownRecording({media, Heading}: Props): ReactNode {
  const {recording, published} = media;
  switch (recording.state) {
    case 'niet-gekoppeld':
      return (
        <p>
          <b>{text.none(media.kind)}</b> {recording.why}
          {published && (
            <>
              {' '}
              {published.text}{' '}
              <a href={published.href} rel="noreferrer">
                {published.title}
              </a>{' '}
              ({checkedWords(published.checked)}).
            </>
          )}
        </p>
      );
    case 'plaat':
      return (
        <>
          <img
            src={recording.address}
            width={recording.width}
            height={recording.height}
            alt={recording.text}
            className={scroll.scroll}
          />
          <p>{recording.text}</p>
        </>
      );
    case 'elders':
      return <Elsewhere media={media} recording={recording} Heading={Heading} />;
    case 'bestand':
      return <Player media={media} recording={recording} Heading={Heading} />;
  }
}
