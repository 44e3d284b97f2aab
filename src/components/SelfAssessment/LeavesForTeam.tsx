import {useState, type ReactNode} from 'react';
import type {TeamPartContent} from '@site/src/schemas/records/teamPicture';
import button from '../Button/styles.module.css';
import {fileName} from '../Notebook/fileName';
import {localDay} from '../Notebook/localDay';
import {offerFile} from '../Notebook/offerFile';
import {useFileText} from '../Notebook/useFileText';
import {levelWord} from '../ProfileChart/levelWords';
import tool from '../RecordTool/styles.tool.module.css';
import styles from './others.tool.module.css';
import {shareText} from './shareText';

/** Exactly what leaves, in words and letter by letter, and the button that saves it. */
export default function LeavesForTeam({content}: {content: TeamPartContent}): ReactNode {
  const [day] = useState(() => localDay(new Date()));
  const [saved, setSaved] = useState<string>();
  // The day and no more: the minute could tell who was at work.
  const file = useFileText('teamdeel', content, `${day}T00:00:00.000Z`);
  const {asked, levels} = content;
  const shared = asked.dimensions.flatMap(({id, name}) => {
    const level = levels[id];
    return level ? [{id, words: shareText.word(name, levelWord(level))}] : [];
  });

  const save = (text: string) => {
    offerFile(fileName('teamdeel', day), text);
    setSaved(text);
  };

  return (
    <>
      <div className={styles.leaves}>
        <p>
          <b>{shareText.leaves()}</b>
        </p>
        {shared.length === 0 ? (
          <p>{shareText.none()}</p>
        ) : (
          <>
            <ul>
              {shared.map(({id, words}) => (
                <li key={id}>{words}</li>
              ))}
            </ul>
            <p>{shareText.rest(asked.title, asked.version)}</p>
            {file !== undefined && (
              <details className={tool.opens}>
                <summary>{shareText.raw()}</summary>
                <pre className={styles.raw}>{file}</pre>
              </details>
            )}
          </>
        )}
      </div>
      {shared.length > 0 && (
        <div className={tool.steps}>
          <button
            type="button"
            className={button.round}
            disabled={file === undefined}
            onClick={() => file !== undefined && save(file)}
          >
            {shareText.save()}
          </button>
        </div>
      )}
      <output className={styles.status}>
        {saved !== undefined && saved === file ? shareText.saved() : ''}
      </output>
    </>
  );
}
