import type {ReactNode} from 'react';
import clsx from 'clsx';
import {BLOCK_KINDS, type BlockKind} from '@site/src/domain/catalog/blocks';
import {blockLabel} from './text';
import styles from './styles.module.css';

export {BLOCK_KINDS};

type Props = {kind: BlockKind; title?: ReactNode; children: ReactNode};

/** A block that says at its top what kind of words it holds: core, editors' work, invented … */
export default function Block({kind, title, children}: Props): ReactNode {
  return (
    <div className={clsx(styles.block, styles[kind])} data-block={kind}>
      <p className={styles.label}>
        {blockLabel(kind)}
        {title && <span className={styles.title}>{title}</span>}
      </p>
      {children}
    </div>
  );
}
