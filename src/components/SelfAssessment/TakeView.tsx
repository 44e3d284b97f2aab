import {useState, type ReactNode} from 'react';
import type {RecordOf} from '@site/src/schemas/records/record';
import FileField from '../RecordTool/FileField';
import {askText} from './askText';
import styles from './others.tool.module.css';
import {receiveView} from './receiveView';

/** Takes in a file that a colleague gave back. */
export default function TakeView({record}: {record: RecordOf<'self-assessment'>}): ReactNode {
  const [said, setSaid] = useState('');
  const take = async ([file]: File[]) => {
    if (file) {
      setSaid('');
      setSaid(await receiveView(file, record));
    }
  };
  return (
    <>
      <p>
        <FileField label={askText.back()} onFiles={(files) => void take(files)} />
      </p>
      <output className={styles.status}>{said}</output>
    </>
  );
}
