import type {ReactNode} from 'react';
import clsx from 'clsx';
import {useHistory, useLocation} from '@docusaurus/router';
import type {ShownCase} from '@site/src/domain/catalog/types';
import {readShelf} from '@site/src/storage/shelf';
import button from '../Button/styles.module.css';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import {beginWalk} from './beginWalk';
import {text} from './text';
import {walksOf} from './walksOf';

type Props = {
  shown: ShownCase;
  /** Whether somebody comes back from a walk: what had focus there is gone. */
  isReturn: boolean;
};

/** What the case is about, alone or as a group, and the walks that were made before. */
export default function Start({shown, isReturn}: Props): ReactNode {
  const {story, domains, dilemma} = shown;
  const history = useHistory();
  const {pathname} = useLocation();
  const shelf = useShelf();
  // There the title and the sentence below it say what the story is about.
  const isOwnPage = pathname.replace(/\/$/, '').endsWith(`/casussen/${story.id}`);
  const walks = walksOf(shelf, story.id).filter(({data}) => data.steps.length > 0);
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  const begin = async (group: boolean) => {
    // Pressed before the notebook was read: what stands there decides all the same.
    const known = walksOf(shelf ?? (await readShelf()), story.id);
    history.push({hash: hashOf(beginWalk(story, group, known), '1')});
  };

  return (
    <>
      <p ref={top} tabIndex={-1} className={clsx(tool.editorial, tool.top)}>
        {text.invented()}
      </p>
      {!isOwnPage && <p>{story.about}</p>}
      <p>{text.belongsTo(dilemma, domains)}</p>
      <p>{text.minutes(story.minutes)}</p>
      {shelf?.fault && <p role="alert">{readFaultText(shelf.fault)}</p>}
      <div className={tool.steps}>
        <button type="button" className={tool.primary} onClick={() => void begin(false)}>
          {walks.length === 0 ? text.begin() : text.again()}
        </button>
        <button type="button" className={button.round} onClick={() => void begin(true)}>
          {text.beginGroup()}
        </button>
      </div>
      {walks.length > 0 && (
        <>
          <h2>{text.yours()}</h2>
          <ul className={tool.list}>
            {walks.map(({id, title, data}) => (
              <li key={id}>
                <a href={hashOf(id)}>{title}</a>{' '}
                {data.ended ? text.endedAt(data.ended.title) : text.halfway(data.steps.length)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
