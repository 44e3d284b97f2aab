import {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {isEmptyReflection} from '@site/src/domain/reflection/begun';
import type {ShownModel} from '@site/src/domain/catalog/types';
import {readShelf} from '@site/src/storage/shelf';
import button from '../Button/styles.module.css';
import {readFaultText} from '../Notebook/faultText';
import {useShelf} from '../Notebook/useShelf';
import {hashOf} from '../RecordTool/address';
import tool from '../RecordTool/styles.tool.module.css';
import {useReturnFocus} from '../RecordTool/useReturnFocus';
import {beginReflection} from '../Reflection/beginReflection';
import {reflectionsOn} from '../Reflection/reflectionsOn';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  models: readonly ShownModel[];
  /** Whether somebody comes back from a reflection: what had focus there is gone. */
  isReturn: boolean;
};

/** The ways to look back, each with what it is for, and what was written before. */
export default function Start({models, isReturn}: Props): ReactNode {
  const history = useHistory();
  const shelf = useShelf();
  const top = useReturnFocus<HTMLParagraphElement>(isReturn);
  const begun = (shelf?.records ?? []).flatMap((record) =>
    record.kind === 'reflection' && !isEmptyReflection(record.data) ? [record] : [],
  );
  const begin = async (model: ShownModel) => {
    // Pressed before the notebook was read: what stands there decides all the same.
    const {records} = shelf ?? (await readShelf());
    const empty = reflectionsOn(records, model, '').find(({data}) => isEmptyReflection(data));
    history.push({hash: hashOf(empty?.id ?? beginNew(model))});
  };

  return (
    <>
      <p ref={top} tabIndex={-1} className={clsx(tool.editorial, tool.top)}>
        {text.editorial()}
      </p>
      {shelf?.fault && <p role="alert">{readFaultText(shelf.fault)}</p>}
      <ul className={styles.models}>
        {models.map((model) => (
          <li key={model.id}>
            <h2>{model.name}</h2>
            <p>{model.about}</p>
            <p className={styles.origin}>
              {text.minutes(model.minutes)} {model.origin} {text.sources()}{' '}
              {model.sources.map(({id, label}, index) => (
                <Fragment key={id}>
                  {index > 0 && '; '}
                  <Link to={`/bronnen#${id}`}>{label}</Link>
                </Fragment>
              ))}
            </p>
            <button type="button" className={button.round} onClick={() => void begin(model)}>
              {text.begin()}
              <span className="visually-hidden">: {model.name}</span>
            </button>
          </li>
        ))}
      </ul>
      {begun.length > 0 && (
        <>
          <h2>{text.yours()}</h2>
          <ul className={tool.list}>
            {begun.map(({id, title, data}) => (
              <li key={id}>
                <a href={hashOf(id)}>{title}</a> {data.prompt}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Written at once, so that the address that leads to it leads somewhere. */
function beginNew(model: ShownModel): string {
  const session = beginReflection(model, '');
  session.change((record) => record);
  return session.view().record.id;
}
