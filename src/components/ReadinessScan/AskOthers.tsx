import {useState, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {scanQuestions} from '@site/src/content/scan';
import {sameJson} from '@site/src/domain/notebook/sameJson';
import type {ScanAsk} from '@site/src/schemas/records/readinessScan';
import type {RecordOf} from '@site/src/schemas/records/record';
import button from '../Button/styles.module.css';
import {offerContent} from '../Notebook/offerContent';
import CopyLink from '../RecordTool/CopyLink';
import FileField from '../RecordTool/FileField';
import tool from '../RecordTool/styles.tool.module.css';
import others from '../SelfAssessment/others.tool.module.css';
import {askHash} from './address';
import {receiveScan} from './receiveScan';
import {text} from './text';

/** Asks others to fill it in apart, and takes in what they give back. */
export default function AskOthers({record}: {record: RecordOf<'readiness-scan'>}): ReactNode {
  const page = useBaseUrl('/bestuur/scan/');
  const [taken, setTaken] = useState('');
  const {round, questions} = record.data;
  const ask: ScanAsk = {round, questions};
  // A link carries no questions, so it works only while these are those of the site.
  const canLink = sameJson(scanQuestions, questions);
  const link = `${globalThis.location.origin}${page}${askHash(round, questions)}`;
  const take = async (files: File[]) => {
    setTaken('');
    const words: string[] = [];
    for (const file of files) {
      // One after the other: two may be the same.
      words.push(await receiveScan(file, record));
    }
    setTaken([...new Set(words)].join(' '));
  };

  return (
    <section aria-labelledby="anderen">
      <h3 id="anderen">{text.ask()}</h3>
      <p>{text.askAbout()}</p>
      {canLink && (
        <>
          <p>{text.link()}</p>
          <CopyLink link={link} />
        </>
      )}
      <div className={tool.steps}>
        <button
          type="button"
          className={button.round}
          onClick={() => void offerContent('scan-vraag', ask)}
        >
          {text.askFile()}
        </button>
      </div>
      <p className={tool.section}>
        <FileField label={text.take()} multiple onFiles={(files) => void take(files)} />
      </p>
      <output className={others.status}>{taken}</output>
    </section>
  );
}
