import {EventEmitter, once} from 'node:events';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {answer, refuse, type Asked, type Reply} from './answer';
import {Faults, type Fault} from './faults';
import {Store} from './store';

export interface FakeAlgolia {
  /** 127.0.0.1 and its port. */
  readonly host: string;
  readonly store: Store;
  /** What was asked, in order: 'POST /1/indexes/kb/batch'. */
  readonly requests: readonly string[];
  fail(fault: Fault): void;
  /** Resolves when a request is left without an answer ('hang'). */
  readonly hung: Promise<unknown>;
  close(): Promise<void>;
}

export interface Account {
  readonly appId: string;
  readonly writeKey: string;
  readonly searchKey: string;
}

// A page of the site asks from another origin.
const FOR_BROWSERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'GET, POST, PUT, DELETE',
};

/** A server on this computer that speaks as Algolia does, as far as this site asks. */
export async function startFakeAlgolia(account: Account): Promise<FakeAlgolia> {
  const store = new Store();
  const faults = new Faults();
  const requests: string[] = [];
  const events = new EventEmitter();
  const hung = once(events, 'hang');

  const server = http.createServer(async (request, response) => {
    const {method = 'GET'} = request;
    const {pathname: path, searchParams: query} = new URL(request.url ?? '/', 'http://127.0.0.1');
    // Browsers send 'text/plain' to be spared a question beforehand; it is JSON all the same.
    const body = await text(request);
    const send = ({status, body: reply}: Reply) =>
      response
        .writeHead(status, {'content-type': 'application/json', ...FOR_BROWSERS})
        .end(JSON.stringify(reply));
    if (method === 'OPTIONS') {
      send({status: 200, body: {}});
      return;
    }
    requests.push(`${method} ${path}`);
    const fault = faults.meet(`${method} ${path}`);
    const reply = () => replyTo({method, path, query, body: parseJson(body)}, request.headers);
    switch (fault?.does) {
      case 'answer':
        send(refuse(fault.status, fault.message));
        return;
      case 'drop':
        request.socket.destroy();
        return;
      case 'lose':
        reply();
        request.socket.destroy();
        return;
      case 'hang':
        events.emit('hang');
        return;
      case undefined:
        send(reply());
    }
  });

  const replyTo = (asked: Asked, headers: http.IncomingHttpHeaders): Reply => {
    const told = (name: string) => headers[name] ?? asked.query.get(name);
    const key = told('x-algolia-api-key');
    const isKnown = key === account.writeKey || key === account.searchKey;
    if (!isKnown || told('x-algolia-application-id') !== account.appId) {
      return refuse(403, 'Invalid Application-ID or API key');
    }
    if (key === account.searchKey && asked.path !== '/1/indexes/*/queries') {
      return refuse(403, 'Method not allowed with this API key');
    }
    return answer(store, asked);
  };

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    host: `127.0.0.1:${portOf(server.address())}`,
    store,
    requests,
    fail: (fault) => faults.plan(fault),
    hung,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address ? address.port : 0;

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
