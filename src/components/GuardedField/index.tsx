import {useId, useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import {FIELD_MAX} from '@site/src/schemas/records/text';
import button from '../Button/styles.module.css';
import CharactersLeft, {isNear} from './CharactersLeft';
import FindingItem from './FindingItem';
import LeftOut from './LeftOut';
import styles from './styles.tool.module.css';
import {foundText, text} from './text';
import {useFitting, type FieldElement} from './useFitting';
import {useGuard} from './useGuard';

export {default as GuardSummary} from './GuardSummary';
export {guardNote} from './text';

type Props = {
  label: string;
  /** What it is about, for who hears the label alone: beside the field it is seen already. */
  about?: string;
  value: string;
  onChange: (text: string) => void;
  /** Height; 1 is a field of one line, without line ends. */
  lines: number;
  hint?: string;
  /** In UTF-16 units, as `maxlength` of HTML; else what one field of a record may hold. */
  maxLength?: number;
  id?: string;
  /** Ids of what else describes the field. */
  describedBy?: string;
};

/**
 * A field for free text that says, at a pause, what looks like personal data. It proposes: it never
 * blocks, never changes the text by itself, and sends nothing.
 */
export default function GuardedField(props: Props): ReactNode {
  const {label, about, value, lines, hint, maxLength = FIELD_MAX, describedBy} = props;
  const own = useId();
  const id = props.id ?? own;
  const field = useRef<FieldElement>(null);
  const fitting = useFitting(field, value, props.onChange, maxLength);
  const guard = useGuard({
    field,
    value,
    onChange: props.onChange,
    max: maxLength,
    selectNext: fitting.selectNext,
  });
  const count = guard.found.length;

  const shared = {
    id,
    value,
    className: styles.box,
    'aria-describedby':
      clsx(hint && `${id}-hint`, isNear(value.length, maxLength) && `${id}-left`, describedBy) ||
      undefined,
    onBlur: guard.seekSoon,
    onChange: ({target}: {target: FieldElement}) => {
      guard.hush();
      fitting.onChange(target.value);
    },
    onCompositionStart: fitting.onCompositionStart,
    onCompositionEnd: ({currentTarget}: {currentTarget: FieldElement}) =>
      fitting.onCompositionEnd(currentTarget.value),
    ref: (element: FieldElement | null) => {
      field.current = element;
    },
  };

  return (
    <div className={styles.guarded}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {about !== undefined && <span className="visually-hidden"> {about}</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {lines === 1 ? (
        <input type="text" autoComplete="off" {...shared} />
      ) : (
        <textarea rows={lines} autoComplete="off" {...shared} />
      )}
      <CharactersLeft
        id={`${id}-left`}
        length={value.length}
        max={maxLength}
        isPaused={guard.isPaused}
      />
      <output className={styles.status}>
        {[
          fitting.refused && text.leftOut(fitting.refused.length),
          guard.said,
          count > 0 && foundText(count, guard.more),
        ]
          .filter(Boolean)
          .join(' ')}
      </output>
      {guard.undo && (
        <button type="button" className={button.round} onClick={guard.undo.press}>
          {guard.undo.name}
        </button>
      )}
      {fitting.rest && (
        <LeftOut
          value={fitting.rest}
          onPutAway={() => {
            fitting.putAway();
            field.current?.focus();
          }}
        />
      )}
      {count > 0 && (
        <ul aria-label={text.list(label)} className={styles.findings}>
          {guard.found.map((found, index) => (
            <FindingItem
              key={`${found.fragment} ${guard.found.slice(0, index).filter(({fragment}) => fragment === found.fragment).length}`}
              found={found}
              onShow={guard.show}
              onReplace={guard.replace}
              onInnocent={guard.trustAs}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
