import type {ReactNode} from 'react';
import {searchMode} from '@site/src/content/searchMode';
import type {Reply} from '@site/src/search/ask';
import {countWords, text} from './text';
import WaysOn from './WaysOn';

export type NoticeState =
  | {readonly state: 'idle'; readonly question: string}
  | {readonly state: 'failed'; readonly question: string}
  | {readonly state: 'done'; readonly question: string; readonly reply: Reply};

type Props = {
  notice: NoticeState;
  onMend: (mended: string) => void;
  /** Before a link leads on: the new page gets focus, which it cannot behind the dialog. */
  onFollow: () => void;
};

/** How many were found, what was perhaps meant, and ways on: what DocSearch does not say aloud. */
export default function DialogNotice({notice, onMend, onFollow}: Props): ReactNode {
  const reply = notice.state === 'done' ? notice.reply : undefined;
  return (
    <div className="search-notice">
      <output className="search-status">
        {notice.state === 'failed' && text.failed()}
        {reply && countWords(reply.total)}
      </output>
      {reply?.isFallback && <p>{text.fallback()}</p>}
      {reply?.corrected !== undefined && (
        <p>
          {text.didYouMean()}{' '}
          <button
            type="button"
            className="search-mend"
            onClick={() => onMend(reply.corrected ?? '')}
          >
            {reply.corrected}
          </button>
          ?
        </p>
      )}
      {reply?.total === 0 && (
        <>
          <p>
            {text.nothing(notice.question)} {text.waysOn()}
          </p>
          <WaysOn onFollow={onFollow} />
        </>
      )}
      {process.env.NODE_ENV === 'development' && searchMode.mode === 'embedded' && (
        <p>{text.lastBuild()}</p>
      )}
    </div>
  );
}
