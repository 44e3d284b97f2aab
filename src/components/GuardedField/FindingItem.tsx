import {useId, type ReactNode} from 'react';
import {replacementFor} from '@site/src/domain/privacy/replacement';
import button from '../Button/styles.module.css';
import styles from './styles.tool.module.css';
import {kindText, text} from './text';
import type {Found} from './useFindings';

type Props = {
  found: Found;
  onShow: (found: Found) => void;
  onReplace: (found: Found) => void;
  onInnocent: (found: Found) => void;
};

/** One finding: what it looks like, why it matters, and what somebody can do with it. */
export default function FindingItem({found, onShow, onReplace, onInnocent}: Props): ReactNode {
  const id = useId();
  const {what, why} = kindText(found.kind);
  const buttons = [
    {name: text.show(), press: onShow},
    {name: text.replace(replacementFor(found.kind)), press: onReplace},
    {name: text.innocent(), press: onInnocent},
  ];
  return (
    <li className={styles.finding}>
      <p id={id}>
        {text.looks(what)}{' '}
        <q>
          <bdi>{found.fragment}</bdi>
        </q>
        . {why}
      </p>
      <div className={styles.buttons}>
        {buttons.map(({name, press}) => (
          <button
            key={name}
            type="button"
            className={button.round}
            aria-describedby={id}
            onClick={() => press(found)}
          >
            {name}
          </button>
        ))}
      </div>
    </li>
  );
}
