import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {ShownMedia} from '@site/src/domain/catalog/types';
import {sharesPage} from '@site/src/domain/media/mediaAddress';
import PageLinks from '../PageLinks';
import Known from './Known';
import Guide from './Guide';
import ShownRecording from './ShownRecording';
import {text} from './text';

type Props = {
  /** Names the recording in data/media/; the build hands it over in `media`. */
  id: string;
  media: ShownMedia;
  /** What the sources say of it. */
  children?: ReactNode;
};

/**
 * A recording, or, as long as there is none, all that is known of it and something to do with that.
 * One that shares its page with others has a section of its own.
 */
export default function Media({media, children}: Props): ReactNode {
  // Links lead to a recording on a page that it shares; the build checks that the anchor exists.
  useBrokenLinks().collectAnchor(media.id);
  const isSection = sharesPage(media);
  const Heading = isSection ? 'h3' : 'h2';
  const {questions, pages} = media;
  return (
    // No element around it: what stands directly in a page has its measure and its air.
    <>
      {isSection && <h2 id={media.id}>{media.title}</h2>}
      {isSection && <p>{media.about}</p>}
      <ShownRecording media={media} Heading={Heading} />
      <Known media={media} />
      {questions.length > 0 && (
        <>
          <Heading id={isSection ? undefined : 'vragen'}>{text.questions()}</Heading>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {children}
      <Guide media={media} />
      {!isSection && <h2 id="hierbij">{text.pages()}</h2>}
      <PageLinks pages={pages} />
    </>
  );
}
