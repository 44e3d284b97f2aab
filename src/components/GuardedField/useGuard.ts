import {useState, type RefObject} from 'react';
import type {FindingKind} from '@site/src/domain/privacy/finding';
import {locate} from '@site/src/domain/privacy/locate';
import {replaceFinding, replacementFor} from '@site/src/domain/privacy/replacement';
import {markInnocent} from '@site/src/storage/innocent';
import {showRange} from './showRange';
import {text} from './text';
import {useFindings, type Found} from './useFindings';
import type {FieldElement, useFitting} from './useFitting';

type Replaced = {kind: FindingKind; start: number; fragment: string};

type Given = {
  field: RefObject<FieldElement | null>;
  value: string;
  onChange: (text: string) => void;
  max: number;
  selectNext: ReturnType<typeof useFitting>['selectNext'];
};

/**
 * What somebody can do with findings. Each act ends in the field, because the button that was pressed
 * is gone; nothing changes the text but the two buttons that say so.
 */
export function useGuard({field, value, onChange, max, selectNext}: Given) {
  const findings = useFindings(value);
  const [replaced, setReplaced] = useState<readonly Replaced[]>([]);
  const [said, setSaid] = useState('');

  // A replacement that somebody wrote over cannot be put back.
  const undoable = replaced.filter(({kind, start}) => locate(value, replacementFor(kind), start));
  const last = undoable.at(-1);

  const put = (next: string, start: number, end: number) => {
    onChange(next);
    field.current?.focus();
    selectNext(start, end);
  };

  return {
    ...findings,
    said,
    /** Somebody typed: what was said is over. */
    hush: () => setSaid(''),
    show: ({start, end}: Found) => field.current && showRange(field.current, value, start, end),
    replace: (found: Found) => {
      const {kind, start, fragment} = found;
      const replacement = replacementFor(kind);
      const next = replaceFinding(value, found);
      if (next.length > Math.max(max, value.length)) {
        setSaid(text.noRoom(replacement));
        field.current?.focus();
        return;
      }
      setReplaced([...undoable, {kind, start, fragment}]);
      setSaid(text.replaced(replacement));
      findings.settle(next, (it) => it.start === found.start && it.fragment === fragment);
      put(next, start, start + replacement.length);
    },
    trustAs: (found: Found) => {
      void markInnocent(found.fragment);
      setSaid(text.remembered());
      findings.settle(value, ({fragment}) => fragment === found.fragment);
      field.current?.focus();
    },
    undo: last && {
      name: text.undo(),
      press: () => {
        const place = locate(value, replacementFor(last.kind), last.start);
        if (!place) {
          return;
        }
        const next = value.slice(0, place.start) + last.fragment + value.slice(place.end);
        setReplaced(undoable.slice(0, -1));
        setSaid(text.restored());
        findings.settle(next, () => false);
        put(next, place.start, place.start + last.fragment.length);
      },
    },
  };
}
