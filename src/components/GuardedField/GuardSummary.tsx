import {useEffect, useState, type ReactNode} from 'react';
import type {FindingKind} from '@site/src/domain/privacy/finding';
import {kindsIn} from './kindsIn';
import styles from './styles.tool.module.css';
import {summaryText} from './text';

type Labelled = {label: string; text: string};

/**
 * Says once more, where texts are shown or leave, which of them may hold personal data: a field that
 * was left at once had no time to say so. It blocks nothing, and is empty when all is clean.
 */
export default function GuardSummary({texts}: {texts: readonly Labelled[]}): ReactNode {
  return (
    <output className={styles.summary}>
      {texts.map(({label, text}, index) => (
        <SummaryLine
          key={`${label} ${texts.slice(0, index).filter((other) => other.label === label).length}`}
          label={label}
          text={text}
        />
      ))}
    </output>
  );
}

function SummaryLine({label, text}: Labelled): ReactNode {
  const [kinds, setKinds] = useState<readonly FindingKind[]>([]);

  useEffect(() => {
    let isCurrent = true;
    void kindsIn(text).then((found) => {
      if (isCurrent) {
        setKinds(found);
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);

  return (
    kinds.length > 0 && <span className={styles.summaryLine}>{summaryText(label, kinds)}</span>
  );
}
