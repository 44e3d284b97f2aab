import {useId, useState, type ReactNode} from 'react';
import type {Cue} from '@site/src/domain/media/cue';
import {clockText} from '@site/src/domain/media/clock';
import {findSentences} from '@site/src/domain/media/findSentences';
import tool from '../RecordTool/styles.tool.module.css';
import {momentHref} from './parts';
import {text} from './toolText';

/** As many sentences as are shown at once. */
const MOST = 20;

/** A field to find where something is said. */
export default function Find({id, sentences}: {id: string; sentences: readonly Cue[]}): ReactNode {
  const field = useId();
  const [query, setQuery] = useState('');
  const found = findSentences(sentences, query);
  return (
    <>
      <label htmlFor={field} className={tool.label}>
        {text.find()}
      </label>
      <input
        id={field}
        type="search"
        autoComplete="off"
        className={tool.select}
        value={query}
        onChange={({target}) => setQuery(target.value)}
      />
      <output>
        {found && text.found(found.length)} {found && found.length > MOST && text.first(MOST)}
      </output>
      {found && found.length > 0 && (
        <ul className={tool.list}>
          {found.slice(0, MOST).map((place) => {
            const sentence = sentences[place];
            return (
              sentence && (
                <li key={place}>
                  <a href={momentHref(id, sentence.start, place)} data-at={sentence.start}>
                    {clockText(sentence.start)} {sentence.text}
                  </a>
                </li>
              )
            );
          })}
        </ul>
      )}
    </>
  );
}
