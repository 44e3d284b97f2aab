import {useRef, type ReactNode} from 'react';
import type {ShownMedia} from '@site/src/domain/catalog/types';
import {sharesPage} from '@site/src/domain/media/mediaAddress';
import LazyTool from '../LazyTool';
import scroll from '../ScrollTable/styles.module.css';
import Chapters from './Chapters';
import Transcript from './Transcript';
import type {FileRecording, ToolProps} from './parts';
import {text} from './text';

type Props = {media: ShownMedia; recording: FileRecording; Heading: 'h2' | 'h3'};

const load = () => import('./Tool');

/**
 * A recording of our own in the browser's own player, with its text below it. All of it works without
 * scripts; with them, the text follows the sound, and somebody can search it and write beside it.
 */
export default function Player({media, recording, Heading}: Props): ReactNode {
  const player = useRef<HTMLMediaElement>(null);
  const spoken = useRef<HTMLDivElement>(null);
  const {files, captions, poster, chapters, transcript} = recording;
  const sources = files.map(({address, type}) => (
    <source key={address} src={address} type={type} />
  ));
  const track = {
    src: captions,
    srcLang: 'nl',
    label: text.captions(),
    default: true,
  } as const;
  const instead = (
    <p>
      {text.noPlayer()} <a href={files[0]?.address}>{files[0]?.name}</a>
    </p>
  );
  const shared = {
    // Where the notebook leads to; on a page that it shares, the heading above it has that name.
    id: sharesPage(media) ? undefined : media.id,
    controls: true,
    preload: 'metadata',
    'aria-label': media.title,
  } as const;
  const tool: ToolProps = {media, recording, player, spoken};
  return (
    <>
      {media.kind === 'podcast' ? (
        <audio ref={setOf(player)} {...shared}>
          {sources}
          <track kind="captions" {...track} />
          {instead}
        </audio>
      ) : (
        <video
          ref={setOf(player)}
          {...shared}
          {...(poster !== undefined && {poster})}
          width={640}
          height={360}
          playsInline
          className={scroll.scroll}
        >
          {sources}
          <track kind="captions" {...track} />
          {instead}
        </video>
      )}
      <LazyTool name="opname" label={`${text.tools()}: ${media.title}`} load={load} props={tool}>
        <p>{text.needsScript()}</p>
      </LazyTool>
      <Chapters chapters={chapters} id={media.id} title={media.title} />
      <Transcript
        media={media}
        paragraphs={transcript}
        chapters={chapters}
        Heading={Heading}
        box={spoken}
      />
    </>
  );
}

/** A ref for a film or a sound alike. */
const setOf =
  (player: {current: HTMLMediaElement | null}) => (element: HTMLMediaElement | null) => {
    player.current = element;
  };
