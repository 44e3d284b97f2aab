import type {ReactNode} from 'react';
import {clockText} from '@site/src/domain/media/clock';
import type {Chapter} from '@site/src/schemas/recording';
import {momentHref} from './parts';
import {text} from './text';

type Props = {chapters: readonly Chapter[]; id: string; title: string};

/** The chapters as links to their moment. */
export default function Chapters({chapters, id, title: recording}: Props): ReactNode {
  return (
    chapters.length > 0 && (
      <nav aria-label={text.chapters(recording)}>
        <ol>
          {chapters.map(({at, title}) => (
            <li key={at}>
              <a href={momentHref(id, at)} data-at={at}>
                {title}
              </a>{' '}
              ({clockText(at)})
            </li>
          ))}
        </ol>
      </nav>
    )
  );
}
