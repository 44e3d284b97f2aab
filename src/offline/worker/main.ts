import {readMessage} from '../message';
import type {Release} from '../release';
import {answerFile, answerPage} from './answer';
import {decideAnswer} from './decideAnswer';
import type {Environment} from './environment';
import {adoptFiles, keepRest, keepShell, keepVisited} from './keep';
import {removeFormer} from './removeFormer';
import type {WorkerScope} from './scope';

declare const self: WorkerScope;
/** Stands before this script in sw.js: a new release is a new sw.js. */
declare const RELEASE: Release;

const env: Environment = {
  release: RELEASE,
  revisions: new Map(RELEASE.files),
  stores: caches,
  fetch: (request, init) => fetch(request, init),
  inexact: new Set(),
  isAlone: () => !self.registration.waiting && !self.registration.installing,
  lookForUpdate: () => void self.registration.update().catch(ignore),
};

let filling: Promise<void> | undefined;

/** One round at a time, however many tabs ask. */
function fill(): Promise<void> {
  filling ??= keepRest(env)
    .then(() => removeFormer(env))
    .catch(ignore)
    .finally(() => (filling = undefined));
  return filling;
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell(env).then(() => adoptFiles(env).catch(ignore)));
});

// Claims the page that installed it, so that one visit is enough.
self.addEventListener('activate', (event) => {
  event.waitUntil(
    removeFormer(env)
      .catch(ignore)
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  const message = readMessage(event.data);
  switch (message?.kind) {
    case 'visit':
      event.waitUntil(keepVisited(env, event.source?.url ?? '').catch(ignore));
      break;
    case 'fill':
      event.waitUntil(fill());
      break;
    case 'activate':
      event.waitUntil(self.skipWaiting());
      break;
    case undefined:
      break;
  }
});

self.addEventListener('fetch', (event) => {
  const {request} = event;
  const later = (work: Promise<unknown>) => event.waitUntil(work.catch(ignore));
  const decision = decideAnswer(
    {
      method: request.method,
      url: request.url,
      navigates: request.mode === 'navigate',
      cache: request.cache,
      hasRange: request.headers.has('range'),
    },
    self.location.origin,
    (path) => env.revisions.has(path),
  );
  switch (decision.kind) {
    case 'pass':
      break;
    case 'redirect':
      event.respondWith(Promise.resolve(Response.redirect(decision.to)));
      break;
    case 'page':
      event.respondWith(answerPage(env, {...decision, request}, later));
      break;
    case 'file':
      event.respondWith(answerFile(env, {...decision, request}, later));
      break;
  }
});

/** What is not kept today is kept another day; the page works without. */
function ignore(): void {}
