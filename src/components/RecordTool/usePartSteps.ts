import {useHistory} from '@docusaurus/router';
import {hashOf} from './address';
import {text} from './text';

type Steps = {
  index: number;
  count: number;
  next: string;
  onNext: () => void;
  onBack?: () => void;
};

type End = {
  /** What the button says after the last part. */
  label: string;
  /** Where it leads, as an address names it. */
  at: string;
  /** Before it leads there. */
  onFinish?: () => void;
};

/** The ways on and back from a part of a record, each a place in the address, as `Part` wants them. */
export function usePartSteps(
  record: string,
  parts: readonly {id: string}[],
  index: number,
  end: End,
): Steps {
  const history = useHistory();
  const go = (at: string) => history.push({hash: hashOf(record, at)});
  const before = parts[index - 1]?.id;
  const next = parts[index + 1]?.id;
  const finish = () => {
    end.onFinish?.();
    go(end.at);
  };
  return {
    index,
    count: parts.length,
    next: next === undefined ? end.label : text.next(),
    onNext: next === undefined ? finish : () => go(next),
    ...(before !== undefined && {onBack: () => go(before)}),
  };
}
