import {useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** Something to type over or copy, as it is: no colours, so no library. */
export default function CodeBlock({code}: {code: string}): ReactNode {
  const [copied, setCopied] = useState<'yes' | 'no' | undefined>();

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied('yes');
    } catch {
      // Refused by the browser, or not a secure address.
      setCopied('no');
    }
  };

  return (
    <div className={styles.block}>
      {/* A wide line scrolls, and who has no mouse scrolls with the arrow keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={styles.code} tabIndex={0}>
        <code>{code}</code>
      </pre>
      <div className={styles.tools}>
        <button type="button" className={styles.copy} onClick={() => void copy()}>
          {translate({id: 'code.copy', message: 'Kopieer'})}
        </button>
        <output>{copied && said[copied]()}</output>
      </div>
    </div>
  );
}

const said = {
  yes: () => translate({id: 'code.copied', message: 'Gekopieerd.'}),
  no: () =>
    translate({
      id: 'code.notCopied',
      message: 'Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf.',
    }),
};
