import {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {crossingsOf} from '@site/src/domain/case/crossingsOf';
import {placeAfter} from '@site/src/domain/case/placeAfter';
import {walkDocument} from '@site/src/domain/case/toDocument';
import {whyAt} from '@site/src/domain/case/whyAt';
import type {ShownCase} from '@site/src/domain/catalog/types';
import type {Ending as StoryEnding} from '@site/src/schemas/case';
import type {RecordOf} from '@site/src/schemas/records/record';
import {readShelf} from '@site/src/storage/shelf';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import GuardedField, {GuardSummary} from '../GuardedField';
import {useShelf} from '../Notebook/useShelf';
import {hashOf} from '../RecordTool/address';
import {changeData} from '../RecordTool/changeData';
import TakeAlong from '../RecordTool/TakeAlong';
import tool from '../RecordTool/styles.tool.module.css';
import {text as shared} from '../RecordTool/text';
import {useArrivalFocus} from '../RecordTool/useArrivalFocus';
import StoryMap from '../StoryMap';
import NotTaken from './NotTaken';
import ReadOn from './ReadOn';
import StepList from './StepList';
import {beginWalk} from './beginWalk';
import {fileWords} from './fileWords';
import styles from './styles.tool.module.css';
import {text} from './text';
import {walksOf} from './walksOf';

type Props = {
  session: Session;
  record: RecordOf<'case-walk'>;
  shown: ShownCase;
  ending: StoryEnding;
};

/** Where a walk stops: the way that was gone, the ways that were not, and what to do with it. */
export default function Ending({session, record, shown, ending}: Props): ReactNode {
  const {story, method} = shown;
  const {data} = record;
  const history = useHistory();
  const heading = useArrivalFocus<HTMLHeadingElement>();
  const shelf = useShelf();
  const [beside, setBeside] = useState('');
  const others = walksOf(shelf, story.id).filter(
    // Not a way that the story has no more: the map could not draw it.
    (walk) => walk.id !== record.id && placeAfter(story, walk.data.steps)?.kind === 'ending',
  );
  const other = others.find(({id}) => id === beside);
  const write = (part: {note: string} | {question: string}) =>
    changeData(session, 'case-walk', (walk) => ({...walk, ...part}));
  const again = async () =>
    history.push({
      hash: hashOf(
        beginWalk(story, data.group, walksOf(shelf ?? (await readShelf()), story.id)),
        '1',
      ),
    });

  return (
    <section className={tool.section} aria-labelledby="einde" data-result>
      <p className={styles.count}>{text.ending()}</p>
      <h2 ref={heading} id="einde" tabIndex={-1}>
        {ending.title}
      </h2>
      <div className={styles.story}>
        {ending.text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <h3>{text.yourWay()}</h3>
      {others.length > 0 && (
        <>
          <label htmlFor="ernaast" className={tool.label}>
            {text.beside()}
          </label>
          <select
            id="ernaast"
            className={tool.select}
            value={other ? beside : ''}
            onChange={({target}) => setBeside(target.value)}
          >
            <option value="">{text.nothingBeside()}</option>
            {others.map(({id, title, data: {ended}}) => (
              <option key={id} value={id}>
                {title}: {ended?.title}
              </option>
            ))}
          </select>
        </>
      )}
      <StoryMap
        story={story}
        walks={[
          {name: text.thisTime(), steps: data.steps},
          ...(other ? [{name: text.otherTime(), steps: other.data.steps}] : []),
        ]}
      />
      <StepList walk={data} />
      <NotTaken crossings={crossingsOf(story, data.steps)} />
      <h3>{text.afterwards()}</h3>
      <ol>
        {story.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <GuardedField
        id="onthouden"
        label={text.note()}
        lines={3}
        value={data.note}
        onChange={(note) => write({note})}
      />
      <h3>{text.toSession()}</h3>
      <p>
        <b>{text.fits(method.name)}</b> {story.whyMethod}{' '}
        <Link to="/intervisie">{text.more()}</Link>
      </p>
      <GuardedField
        id="meenemen"
        label={text.bringOwn()}
        hint={text.bringHint(story.bring)}
        lines={2}
        maxLength={400}
        value={data.question}
        onChange={(question) => write({question})}
      />
      <h3>{text.readOn()}</h3>
      <ReadOn pages={story.readOn} />
      <GuardSummary
        texts={[
          ...data.steps.map(({title}, index) => ({
            label: title,
            text: whyAt(data, index + 1),
          })),
          {label: text.note(), text: data.note},
          {label: text.bringOwn(), text: data.question},
        ]}
      />
      <TakeAlong
        record={record}
        make={() => walkDocument(record.title, data, fileWords(data.group))}
      >
        <button type="button" className={tool.primary} onClick={() => void again()}>
          {text.again()}
        </button>
        <button
          type="button"
          className={button.round}
          onClick={() => history.push({hash: hashOf(record.id, String(data.steps.length))})}
        >
          {shared.back()}
        </button>
      </TakeAlong>
    </section>
  );
}
