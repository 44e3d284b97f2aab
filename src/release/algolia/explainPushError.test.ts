import {explainPushError} from './explainPushError';
import {PushError} from './pushError';

const KEY = 'geheim-0123';

const fault = (message: string, more = {}) => Object.assign(new Error(message), more);

const frames = (...answers: [status: number, content: string][]) =>
  answers.map(([status, content]) => ({response: {status, content}}));

test.each([
  [403, 'Invalid Application-ID or API key', 'Algolia weigert de sleutel.'],
  [403, 'Record quota exceeded', 'Er past niet meer in het account bij Algolia.'],
  [400, 'Record is too big: objectID=x', 'Algolia weigert een record, omdat het te groot is.'],
  [429, 'Too many requests', 'Algolia kreeg te veel verzoeken na elkaar.'],
  [400, 'Invalid settings', 'Algolia weigert het verzoek (fout 400).'],
])('of a %i with "%s" it says: %s', (status, message, sentence) => {
  expect(explainPushError(fault(message, {status}), KEY)).toContain(sentence);
});

test('passes on the words of Algolia where ours do not tell which record it is', () => {
  const text = explainPushError(fault('Record is too big: objectID=x', {status: 400}), KEY);
  expect(text).toContain('Algolia zegt: "Record is too big: objectID=x".');
});

test('of the last attempt it says whether Algolia failed or the line did', () => {
  const failed = fault('Unreachable hosts', {
    stackTrace: frames([0, 'read ECONNRESET'], [500, '']),
  });
  expect(explainPushError(failed, KEY)).toContain('storing (fout 500)');
  const dropped = fault('Unreachable hosts', {
    stackTrace: frames([500, ''], [0, 'read ECONNRESET']),
  });
  expect(explainPushError(dropped, KEY)).toContain('geen verbinding met Algolia (read ECONNRESET)');
});

test('of a task without an end it says that Algolia is not ready', () => {
  const error = fault('Stopped waiting for the task after 100 retries.');
  expect(explainPushError(error, KEY)).toContain('na lang wachten nog niet klaar');
});

test('of anything else it gives the message', () => {
  expect(explainPushError(new TypeError('x is not a function'), KEY)).toBe(
    'Er ging iets mis: x is not a function',
  );
  expect(explainPushError(undefined, KEY)).toBe('Er ging iets mis, en het is niet te zeggen wat.');
});

test('tells whether the index of readers changed, and what stays behind', () => {
  const cause = fault('Too many requests', {status: 429});
  expect(explainPushError(new PushError(cause, 'unchanged'), KEY)).toMatch(
    /De index waarin lezers zoeken is niet veranderd\.$/,
  );
  expect(explainPushError(new PushError(cause, 'unknown', 'kb_tmp_1'), KEY)).toMatch(
    /in de oude index of al in de nieuwe\..*De tijdelijke index kb_tmp_1 staat er nog\./,
  );
});

test('leaves the key out when Algolia repeats it', () => {
  const text = explainPushError(fault(`Key ${KEY} is unknown`, {status: 403}), KEY);
  expect(text).toContain('Key (sleutel) is unknown');
  expect(text).not.toContain(KEY);
});
