import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {hit, plain, reply} from '@site/test/builders/search';
import Outcome from './Outcome';
import type {AnswerState} from './useAnswer';

jest.mock('@site/src/search/ask', () => ({ask: jest.fn()}));
jest.mock('@site/src/content/searchMode', () => ({searchMode: {mode: 'embedded'}}));

const onMend = jest.fn();
const onAgain = jest.fn();

const show = (answer: AnswerState) =>
  render(<Outcome question="hlp" answer={answer} onMend={onMend} onAgain={onAgain} />);
const done = (...args: Parameters<typeof reply>): AnswerState => ({
  state: 'done',
  reply: reply(...args),
});
const status = () => screen.getByRole('status');
const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'));

test.each([
  ['Niets gevonden', done([])],
  ['1 pagina gevonden', done([[hit()]])],
  ['12 pagina’s gevonden', done([[hit()]], {total: 12})],
  ['Even zoeken …', {state: 'loading'}],
] as const)('says %j', (words, answer) => {
  show(answer);
  expect(status()).toHaveTextContent(words);
});

test('is silent before there is a question, with a status in place to speak in', () => {
  show({state: 'idle'});
  expect(status()).toBeEmptyDOMElement();
});

test('leads to each page, and to the other places on it', () => {
  show(
    done([[hit({url: '/a/'}), hit({url: '/a/#b', heading: plain('Buren')})], [hit({url: '/c/'})]]),
  );
  expect(links()).toEqual(['/a/', '/a/#b', '/c/']);
  expect(screen.getByRole('link', {name: 'Buren'})).toBeInTheDocument();
});

test('says where a place stands, and what is written there', () => {
  show(done([[hit({title: plain('Hulp'), heading: plain('Buren')})]]));
  expect(screen.getByRole('link')).toHaveTextContent('Hulp: Buren');
  expect(screen.getByText('Methodiek')).toBeInTheDocument();
  expect(screen.getByText('Vraag op tijd om hulp.')).toBeInTheDocument();
});

test('what was found is text, whatever stands in it', () => {
  const html = '<img src=x onerror=alert(1)>';
  const {container} = show(
    done([[hit({lvl0: html, title: plain(html), heading: plain(html), snippet: plain(html)})]], {
      corrected: html,
    }),
  );
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByRole('link').textContent).toBe(`${html}: ${html}`);
});

test('marks the words that were looked for', () => {
  show(done([[hit({snippet: [{text: 'hulp', isFound: true}, ...plain(' vragen')]})]]));
  expect(screen.getByText('hulp').tagName).toBe('MARK');
});

test('asks what was probably meant by a press', async () => {
  show(done([[hit()]], {corrected: 'hulp'}));
  expect(screen.getByText(/Bedoelde je/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', {name: 'hulp'}));
  expect(onMend).toHaveBeenCalledWith('hulp');
});

test('who finds nothing hears so, and gets ways on', () => {
  show(done([]));
  expect(screen.getByText(/Niets gevonden voor “hlp”/)).toBeInTheDocument();
  expect(links()).toEqual(['/begrippen/', '/methodiek/', '/']);
});

test('who cannot search hears so, and may try again', async () => {
  show({state: 'failed'});
  expect(status()).toHaveTextContent('Zoeken lukt nu niet.');
  await userEvent.click(screen.getByRole('button', {name: 'Probeer opnieuw'}));
  expect(onAgain).toHaveBeenCalledTimes(1);
});

test('leaves what was found while the next answer is on its way', () => {
  show({state: 'loading', before: reply([[hit()]])});
  expect(status()).toHaveTextContent('1 pagina gevonden');
  expect(links()).toEqual(['/hulp/']);
});

test('says when the results come from this device', () => {
  show(done([[hit()]], {isFallback: true}));
  expect(screen.getByText(/van je eigen apparaat/)).toBeInTheDocument();
});
