import {useEffect, useRef, type KeyboardEvent, type ReactNode} from 'react';
import clsx from 'clsx';
import {clockAt} from '@site/src/domain/time/amsterdam';
import {
  endOf,
  extendLead,
  goToStep,
  leftAt,
  pauseLead,
  runLead,
  withoutGap,
} from '@site/src/domain/intervision/lead';
import type {SessionRecord} from '@site/src/domain/intervision/session';
import type {Lead} from '@site/src/schemas/records/intervision';
import type {Session} from '@site/src/storage/session';
import button from '../Button/styles.module.css';
import tool from '../RecordTool/styles.tool.module.css';
import {changePlan} from '../SessionPlanner/changePlan';
import AfterSession from './AfterSession';
import CaseOnScreen from './CaseOnScreen';
import {clockText} from './clockText';
import {deedOf} from './deedOf';
import styles from './styles.tool.module.css';
import {saidAt, text} from './text';
import {useCrash} from './useCrash';
import {useEndSound} from './useEndSound';
import {useNow} from './useNow';
import {useWakeLock} from './useWakeLock';

type Props = {session: Session; record: SessionRecord; lead: Lead};

/** Stands for what comes after the last step. */
const AFTER = 'na-afloop';

/** The step that is on, large, with the time it has left. Nothing moves on by itself. */
export default function Screen({session, record, lead}: Props): ReactNode {
  const place = useRef<HTMLElement>(null);
  const now = useNow();
  const isAwake = useWakeLock();
  const {crash, settle} = useCrash(record.id, lead.since);
  const {steps} = record.data;
  const number = steps.findIndex(({id}) => id === lead.step);
  const step = steps[number];
  const left = leftAt(lead, now);
  const sound = useEndSound(step !== undefined && left <= 0);
  const ids = steps.map(({id}) => id);

  useEffect(() => place.current?.focus({preventScroll: true}), []);

  const change = (edit: (lead: Lead, now: number) => Lead) =>
    changePlan(session, (data) => (data.lead ? {lead: edit(data.lead, Date.now())} : {}));
  const go = (to: number) => {
    if (to >= 0 && to <= steps.length) {
      change((one, at) => goToStep(one, ids[to] ?? AFTER, at));
    }
  };
  const turn = () => change(lead.since === null ? runLead : pauseLead);
  const at = number === -1 ? steps.length : number;
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = deedOf(event);
    if (deed) {
      event.preventDefault();
      ({next: () => go(at + 1), back: () => go(at - 1), turn})[deed]();
    }
  };
  const wide = async () => {
    try {
      await (document.fullscreenElement
        ? document.exitFullscreen()
        : place.current?.requestFullscreen());
    } catch {
      // A browser without it shows the screen in the page.
    }
  };

  if (crash.kind === 'unknown') {
    return null;
  }
  if (crash.kind === 'crashed') {
    const ran = () => settle();
    const stood = () => {
      change((one, moment) => withoutGap(one, crash.seen, moment));
      settle();
    };
    return (
      <section className={tool.section} aria-labelledby="gestopt">
        <h2 id="gestopt">{text.crashed()}</h2>
        <p role="alert">{text.crashedAt(step?.title ?? text.after(), clockAt(crash.seen).time)}</p>
        <div className={tool.steps}>
          <button type="button" className={tool.primary} onClick={ran}>
            {text.ran()}
          </button>
          <button type="button" className={button.round} onClick={stood}>
            {text.stood()}
          </button>
        </div>
      </section>
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a presenter's clicker sends keys to where the focus is; every key has its button
    <section
      ref={place}
      tabIndex={-1}
      className={clsx(tool.fold, styles.screen)}
      aria-label={record.title}
      onKeyDown={onKeyDown}
    >
      {step ? (
        <>
          <p>{text.count(number + 1, steps.length)}</p>
          <h2 className={styles.big}>{step.title}</h2>
          <p role="timer" className={styles.big}>
            {clockText(left)}{' '}
            <span className={tool.quiet}>
              {left <= 0 ? text.over() : lead.since === null ? text.stands() : text.left()}
            </span>
          </p>
          <p>{step.about}</p>
          <p>
            {text.say()} “{step.say}”
          </p>
          <p>
            {text.next(steps[number + 1]?.title ?? text.after())}{' '}
            {text.end(clockAt(endOf(lead, ids, now)).time)}
          </p>
        </>
      ) : (
        <AfterSession session={session} record={record} />
      )}
      <output className="visually-hidden">{step && saidAt(left)}</output>
      <div className={tool.steps}>
        {at > 0 && (
          <button type="button" className={button.round} onClick={() => go(at - 1)}>
            {text.back()}
          </button>
        )}
        {step && (
          <>
            <button type="button" className={button.round} onClick={turn}>
              {lead.since === null ? text.run() : text.pause()}
            </button>
            {[1, 5].map((minutes) => (
              <button
                key={minutes}
                type="button"
                className={button.round}
                onClick={() => change((one) => extendLead(one, minutes))}
              >
                {text.extend(minutes)}
              </button>
            ))}
            <button type="button" className={tool.primary} onClick={() => go(at + 1)}>
              {number === steps.length - 1 ? text.finish() : text.goOn()}
            </button>
          </>
        )}
        <button type="button" className={button.round} onClick={() => void wide()}>
          {text.wide()}
        </button>
        <label className={tool.tick}>
          <input type="checkbox" checked={sound.isOn} onChange={sound.turn} />
          {text.sound()}
        </label>
      </div>
      {record.data.question.from === 'case' && <CaseOnScreen id={record.data.question.ref} />}
      {isAwake === false && <p className={tool.quiet}>{text.sleeps()}</p>}
    </section>
  );
}
