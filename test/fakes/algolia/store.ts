import type {SynonymHit} from 'algoliasearch';
import type {SearchRecord} from '../../../src/domain/search/record';

/** What an index holds. Never changed in place, so that what was looked at stays as it was. */
export interface StoredIndex {
  readonly records: ReadonlyMap<string, SearchRecord>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly synonyms: ReadonlyMap<string, SynonymHit>;
}

export type Indices = ReadonlyMap<string, StoredIndex>;

export type Change = (indices: Indices) => Indices;

export const EMPTY_INDEX: StoredIndex = {records: new Map(), settings: {}, synonyms: new Map()};

export type TaskStatus = 'notPublished' | 'published';

/**
 * Indices, and what was asked to happen to them. As at Algolia nothing happens at once: a task is
 * carried out, after those before it, when it is asked after for the second time.
 */
export class Store {
  private published: Indices = new Map();
  private pending: {readonly taskID: number; readonly change: Change; isAsked: boolean}[] = [];
  private lastTask = 0;

  /** What a search sees. */
  get(name: string): StoredIndex | undefined {
    return this.published.get(name);
  }

  /** Of all indices, with those that are only asked for. */
  names(): string[] {
    return [...this.pending.reduce((indices, {change}) => change(indices), this.published).keys()];
  }

  enqueue(change: Change): number {
    this.lastTask += 1;
    this.pending.push({taskID: this.lastTask, change, isAsked: false});
    return this.lastTask;
  }

  askAfter(taskID: number): TaskStatus {
    const task = this.pending.find((pending) => pending.taskID === taskID);
    if (task && !task.isAsked) {
      task.isAsked = true;
      return 'notPublished';
    }
    this.publish(taskID);
    return 'published';
  }

  /** Carries out all that was asked, also what nobody waits for any more. */
  settle(): void {
    this.publish(this.lastTask);
  }

  /** All of an index as text, to compare byte for byte. */
  dump(name: string): string {
    const index = this.get(name);
    return JSON.stringify(
      index && {
        records: [...index.records.values()],
        settings: index.settings,
        synonyms: [...index.synonyms.values()],
      },
    );
  }

  private publish(upTo: number): void {
    for (const {change} of this.pending.filter(({taskID}) => taskID <= upTo)) {
      this.published = change(this.published);
    }
    this.pending = this.pending.filter(({taskID}) => taskID > upTo);
  }
}
