import * as v from 'valibot';
import {followNews} from './learnerMark';

/** What a tab tells the others: these records changed, or anything may have. */
const NewsSchema = v.variant('kind', [
  v.strictObject({kind: v.literal('records'), ids: v.array(v.string())}),
  v.strictObject({kind: v.literal('all')}),
]);

export type News = v.InferOutput<typeof NewsSchema>;

const NAME = 'werkmap';

type Listener = (news: News) => void;

const listeners = new Set<Listener>();
let channel: BroadcastChannel | undefined;

/** Tells every tab, this one too, that something in storage changed. */
export function tell(news: News): void {
  if (news.kind === 'records') {
    followNews(news.ids);
  }
  spread(news);
  join()?.postMessage(news);
}

function spread(news: News): void {
  listeners.forEach((listener) => listener(news));
}

/** Hears what changed, in this tab or another, until what it returns is called. */
export function listen(listener: Listener): () => void {
  join();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function join(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(NAME);
    // News does not reach a page that the browser put aside for the back button.
    globalThis.addEventListener?.('pageshow', catchUp);
    channel.addEventListener('message', ({data}) => {
      // A tab with a later version of the site may say things that we do not know.
      const news = v.safeParse(NewsSchema, data);
      spread(news.success ? news.output : {kind: 'all'});
    });
  }
  return channel;
}

function catchUp({persisted}: PageTransitionEvent): void {
  if (persisted) {
    spread({kind: 'all'});
  }
}

/** Leaves the channel; for tests, which would wait for it to close. */
export function leave(): void {
  channel?.close();
  channel = undefined;
}
