import type {ReactNode} from 'react';
import {KNOWN_LEVELS, type KnownLevel, type Level} from '@site/src/domain/self-assessment/level';
import {levelWord} from '../ProfileChart/levelWords';
import styles from './others.tool.module.css';
import {shareText} from './shareText';

type Props = {
  name: string;
  /** What the own answers came to. */
  own: Level;
  chosen: KnownLevel | undefined;
  onChoose: (level: KnownLevel | undefined) => void;
};

/** Which word of one dimension somebody shares. */
export default function LevelChoice({name, own, chosen, onChoose}: Props): ReactNode {
  return (
    <label className={styles.choice}>
      {name}
      <select
        value={chosen ?? ''}
        onChange={({target}) => onChoose(KNOWN_LEVELS.find((level) => level === target.value))}
      >
        <option value="">{shareText.nothing()}</option>
        {KNOWN_LEVELS.map((level) => (
          <option key={level} value={level}>
            {level === own
              ? shareText.shareOwn(levelWord(level))
              : shareText.share(levelWord(level))}
          </option>
        ))}
      </select>
    </label>
  );
}
