import {useRef, useState, type ReactNode} from 'react';
import {putPartsBack} from '@site/src/domain/self-assessment/teamPart';
import type {TeamPicture} from '@site/src/schemas/records/teamPicture';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import FileField from '../RecordTool/FileField';
import {changeData} from '../RecordTool/changeData';
import others from '../SelfAssessment/others.tool.module.css';
import {takeFiles, type TakenFiles} from './takeFiles';
import {text} from './text';

type Props = {session: Session; picture: TeamPicture};

/** Takes in what the members of a team gave, and undoes it. */
export default function TakeParts({session, picture}: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<TakenFiles>();
  const [undone, setUndone] = useState(false);
  const count = taken?.before.size ?? 0;

  const take = async (files: File[]) => {
    if (files.length > 0) {
      setUndone(false);
      setTaken(await takeFiles(session, files));
    }
  };
  const undo = ({before}: TakenFiles) => {
    changeData(session, 'team-picture', (data) => ({
      ...data,
      parts: putPartsBack(data.parts, before),
    }));
    setTaken(undefined);
    setUndone(true);
    // The button goes; who pressed it by key is left at the field.
    place.current?.querySelector('input')?.focus();
  };

  return (
    <div ref={place} className={others.asking}>
      <p>
        <FileField label={text.take()} multiple onFiles={(files) => void take(files)} />
      </p>
      <p>{text.inNow(Object.keys(picture.parts).length)}</p>
      <output className={others.status}>
        {undone && text.undone()}
        {taken && text.taken(count)}
      </output>
      {taken && taken.left.length > 0 && (
        <div role="alert">
          <p>{text.leftOut()}</p>
          <ul>
            {taken.left.map(({name, words}, index) => (
              <li key={index}>
                <bdi>{name}</bdi>: {words}
              </li>
            ))}
          </ul>
        </div>
      )}
      {taken && count > 0 && (
        <button type="button" className={button.round} onClick={() => undo(taken)}>
          {text.undo(count)}
        </button>
      )}
    </div>
  );
}
