import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {hit, reply} from '@site/test/builders/search';
import DialogNotice, {type NoticeState} from './DialogNotice';

jest.mock('@site/src/content/searchMode', () => ({searchMode: {mode: 'embedded'}}));

const onMend = jest.fn();
const onFollow = jest.fn();
const show = (notice: NoticeState) =>
  render(<DialogNotice notice={notice} onMend={onMend} onFollow={onFollow} />);
const done = (...args: Parameters<typeof reply>): NoticeState => ({
  state: 'done',
  question: 'hlp',
  reply: reply(...args),
});
const status = () => screen.getByRole('status');

test('says how many pages were found', () => {
  show(done([[hit()], [hit({url: '/b/'})]]));
  expect(status()).toHaveTextContent('2 pagina’s gevonden');
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
});

test('is silent before there is a question', () => {
  show({state: 'idle', question: ''});
  expect(status()).toBeEmptyDOMElement();
});

test('asks what was probably meant by a press', async () => {
  show(done([[hit()]], {corrected: 'hulp'}));
  await userEvent.click(screen.getByRole('button', {name: 'hulp'}));
  expect(onMend).toHaveBeenCalledWith('hulp');
});

test('who finds nothing gets ways on', () => {
  show(done([]));
  expect(screen.getByText(/Niets gevonden voor “hlp”/)).toBeInTheDocument();
  expect(screen.getAllByRole('link')).toHaveLength(3);
});

test('says that searching failed', () => {
  show({state: 'failed', question: 'hlp'});
  expect(status()).toHaveTextContent('Zoeken lukt nu niet.');
});
