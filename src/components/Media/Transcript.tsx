import {Fragment, type ReactNode, type RefObject} from 'react';
import type {ShownMedia} from '@site/src/domain/catalog/types';
import {clockText} from '@site/src/domain/media/clock';
import type {Paragraph} from '@site/src/domain/media/transcript';
import type {Chapter} from '@site/src/schemas/recording';
import {momentHref, sentenceId} from './parts';
import {text} from './text';

type Props = {
  media: Pick<ShownMedia, 'id'>;
  paragraphs: readonly Paragraph[];
  chapters: readonly Chapter[];
  /** What its heading is, below that of the recording. */
  Heading: 'h2' | 'h3';
  box?: RefObject<HTMLDivElement | null>;
  /** Nothing here can go to a moment, so that no link says it does. */
  isStill?: boolean;
};

/**
 * What is said, in the page itself: it can be read, found, printed and copied without any script.
 * Each paragraph begins with a link to its moment; each sentence knows its own (`data-at`).
 */
export default function Transcript(props: Props): ReactNode {
  const {
    media: {id},
    paragraphs,
    chapters,
    Heading,
    box,
    isStill,
  } = props;
  const firsts = firstPlaces(paragraphs);
  return (
    paragraphs.length > 0 && (
      <>
        <Heading id={`${id}-tekst`}>{text.transcript()}</Heading>
        <div ref={box}>
          {paragraphs.map((paragraph, index) => {
            const {start, voice, chapter, cues} = paragraph;
            const first = firsts[index] ?? 0;
            const isNew = chapter !== undefined && chapter !== paragraphs[index - 1]?.chapter;
            return (
              <Fragment key={start}>
                {isNew && (
                  <p data-search="off">
                    <b>{chapters[chapter]?.title}</b>
                  </p>
                )}
                <p>
                  <span data-search="off">
                    {isStill ? (
                      clockText(start)
                    ) : (
                      <a href={momentHref(id, start, first)} data-at={start}>
                        {clockText(start)}
                      </a>
                    )}{' '}
                    {voice !== undefined && voice !== paragraphs[index - 1]?.voice && (
                      <b>{voice}: </b>
                    )}
                  </span>
                  {cues.map((cue, at) => (
                    <Fragment key={cue.start}>
                      <span
                        id={sentenceId(id, first + at)}
                        data-at={cue.start}
                        data-seconds={Math.floor(cue.start)}
                      >
                        {cue.text}
                      </span>{' '}
                    </Fragment>
                  ))}
                </p>
              </Fragment>
            );
          })}
        </div>
      </>
    )
  );
}

/** For each paragraph the place of its first sentence among all of them. */
const firstPlaces = (paragraphs: readonly Paragraph[]): number[] =>
  paragraphs.reduce<number[]>(
    (firsts, {cues}) => [...firsts, (firsts.at(-1) ?? 0) + cues.length],
    [0],
  );
