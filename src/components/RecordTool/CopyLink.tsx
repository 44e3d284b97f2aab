import {useState, type ReactNode} from 'react';
import button from '../Button/styles.module.css';
import styles from './styles.tool.module.css';
import {text} from './text';

type Props = {
  link: string;
  /** Other ways to share, beside the button that copies. */
  children?: ReactNode;
};

/** A link to share: to read, to select by hand, and to copy with a button. */
export default function CopyLink({link, children}: Props): ReactNode {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(text.copied());
    } catch {
      setSaid(text.copyByHand());
    }
  };
  return (
    <>
      <p className={styles.link} data-link>
        {link}
      </p>
      <div className={styles.steps}>
        <button type="button" className={button.round} onClick={() => void copy()}>
          {text.copy()}
        </button>
        {children}
        <output>{said}</output>
      </div>
    </>
  );
}
