import type {ReactNode} from 'react';
import type {Share} from '@site/src/domain/evidence/share';
import styles from './styles.module.css';

const WIDTH = 600;
const HEIGHT = 56;

type Props = {share: Share; label: string; description: string};

/**
 * A bar out of a whole, with a little wobble of the hand. What the source does not say exactly has
 * an open, torn end in place of a straight one, so that precision is not in the colour alone.
 */
export default function ShareBar({share, label, description}: Props): ReactNode {
  if (share.kind === 'none') {
    return null;
  }
  const end = (share.percentage / 100) * WIDTH;
  const whole = `M4 8 C150 4 420 9 ${WIDTH - 4} 6 C${WIDTH} 20 ${WIDTH - 2} 40 ${WIDTH - 5} 50 C400 53 170 48 5 51 C1 38 2 20 4 8Z`;
  const torn =
    share.kind === 'exact'
      ? `L${end} 6 C${end + 2} 22 ${end - 1} 38 ${end - 1} 50`
      : `L${end - 8} 7 L${end + 5} 15 L${end - 7} 23 L${end + 6} 32 L${end - 6} 41 L${end + 4} 50`;
  return (
    <div className={styles.bar}>
      <p className={styles.label}>{label}</p>
      <p className={styles.description}>{description}</p>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.svg} focusable="false">
        <path d={whole} className={styles.whole} />
        <path
          d={`M4 8 ${torn} C${end * 0.6} 52 ${end * 0.3} 49 5 51 C1 38 2 20 4 8Z`}
          className={styles.part}
        />
      </svg>
    </div>
  );
}
