import type {AnyRecord} from '../../schemas/records/record';
import {canonicalText} from './canonical';
import {orderOf, type Order} from './edits';
import {joined} from './joined';
import {sameJson} from './sameJson';
import {shortHash} from './shortHash';

/**
 * What happens to a record of a file.
 *
 * - `new`: it is not here yet
 * - `newer`: the file has a later version of what is here, and takes its place
 * - `joined`: both were changed, and what each holds goes together
 * - `conflict`: both were changed; it comes in as a copy, beside what is here
 * - `same`: it is here already
 * - `older`: here is a later version, which stays
 * - `refused`: it cannot be read here, or what is here under its id must not be touched
 */
type Judgement =
  | {verdict: 'new' | 'newer' | 'joined' | 'conflict'; write: AnyRecord}
  | {verdict: 'same' | 'older' | 'refused'};

export type PlanRow = {id: string; title: string} & Judgement;

export type Verdict = PlanRow['verdict'];

/** What stands in a file or in the notebook: a record, or something that must be left alone. */
export type Item =
  | {state: 'record'; record: AnyRecord}
  | {state: 'newer'; id: string; title: string}
  | {state: 'unreadable'};

/** What stands in the notebook under an id, if anything. */
export type Here = (id: string) => Item | undefined;

/**
 * Decides what an import does with each record. Nothing that is here is ever lost by it, and doing
 * it twice changes nothing the second time.
 *
 * @param most characters that one field of a record takes
 */
export function planImport(items: readonly Item[], here: Here, most: number): PlanRow[] {
  // A file may hold the same record twice: the second is judged by what the first leaves here.
  const written = new Map<string, Item>();
  const then: Here = (id) => written.get(id) ?? here(id);
  return items.map((item) => {
    switch (item.state) {
      case 'record': {
        const judgement = judge(item.record, then, most);
        if ('write' in judgement) {
          written.set(judgement.write.id, {state: 'record', record: judgement.write});
        }
        return {id: item.record.id, title: item.record.title, ...judgement};
      }
      case 'newer':
        return {id: item.id, title: item.title, verdict: 'refused'};
      case 'unreadable':
        return {id: '', title: '', verdict: 'refused'};
    }
  });
}

function judge(record: AnyRecord, here: Here, most: number): Judgement {
  const known = here(record.id);
  if (!known) {
    return {verdict: 'new', write: record};
  }
  if (known.state !== 'record') {
    return {verdict: 'refused'};
  }
  switch (orderBetween(record, known.record)) {
    case 'same':
      return {verdict: 'same'};
    case 'earlier':
      return {verdict: 'older'};
    case 'later':
      // A higher revision than what is here, so that every tab that has it open takes it in.
      return {verdict: 'newer', write: {...record, rev: known.record.rev + 1}};
    case 'apart': {
      const write = joined(known.record, record, most);
      if (!write) {
        return beside(record, here);
      }
      return sameJson(write.data, known.record.data)
        ? {verdict: 'same'}
        : {verdict: 'joined', write};
    }
  }
}

/** A copy with an id made from what it says, so that a second import knows it again. */
function beside(record: AnyRecord, here: Here): Judgement {
  const fingerprint = shortHash(canonicalText([record.id, record.title, record.data]));
  const copy = {...record, id: `kopie-${fingerprint}`};
  const known = here(copy.id);
  if (!known) {
    return {verdict: 'conflict', write: copy};
  }
  return {verdict: known.state === 'record' ? 'same' : 'refused'};
}

/** What `a` is to `b`. Two that were written equally often and yet differ were changed by hand. */
function orderBetween(a: AnyRecord, b: AnyRecord): Order {
  if (sameJson([a.title, a.data], [b.title, b.data])) {
    return 'same';
  }
  const order = orderOf(a.edits, b.edits);
  return order === 'same' ? 'apart' : order;
}
