import {act, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {answersFor, closeNotebook, storeAttempt, stored} from '@site/test/builders/notebook';
import {instrument} from '@site/test/builders/records';
import {freshStorage} from '@site/test/builders/storage';
import {addressNow, goTo} from '@site/test/mocks/docusaurus/router';
import {placeOf} from '../RecordTool/address';
import Tool from './Tool';

beforeEach(async () => {
  await freshStorage();
  goTo({pathname: '/zelfbeoordeling/'});
});
afterAll(closeNotebook);

const show = (hash = '') => {
  goTo({hash});
  return render(<Tool instrument={instrument()} />);
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', {name}));
const part = (name: string) => screen.findByRole('heading', {name: `Onderdeel ${name}`});
const item = (words: string) => screen.getByRole('group', {name: new RegExp(words)});
const answer = (words: string, name: string) => within(item(words)).getByRole('radio', {name});
const saved = () => screen.findByText('Bewaard op dit apparaat.');
const recordNow = () => {
  const place = placeOf(addressNow().hash);
  return place?.kind === 'record' ? place.record : '';
};

test('begins an attempt: the first part, in the address and in the notebook', async () => {
  show();
  await userEvent.click(await screen.findByRole('button', {name: 'Begin'}));
  expect(await part('contact')).toHaveFocus();
  expect(screen.getByText('Onderdeel 1 van 3')).toBeInTheDocument();
  expect(screen.getByText('Waar het bij contact om gaat.')).toBeInTheDocument();
  expect(addressNow().hash).toMatch(/^#stuk=[0-9a-f]{20}&deel=contact$/);
  await saved();
  expect(await stored(recordNow())).toMatchObject({
    kind: 'self-assessment',
    v: 2,
    title: expect.stringMatching(/^Zelfbeoordeling van \d+ \w+ \d{4}$/),
    data: {answers: {}, moments: {}, finished: null, focus: null},
  });
});

test('each item asks about its own window, with four answers and "no occasion"', async () => {
  await storeAttempt('vensters');
  show('#stuk=vensters&deel=contact');
  await part('contact');
  const group = screen.getByRole('group', {name: 'In de afgelopen maand Ik deed contact een.'});
  const labels = within(group).getAllByRole('radio');
  expect(labels.map((radio) => radio.closest('label')?.textContent)).toEqual([
    'niet',
    'één keer',
    'twee of drie keer',
    'vaker',
    'geen gelegenheid',
  ]);
  labels.forEach((radio) => expect(radio).not.toBeChecked());
});

test('keeps an answer, another answer, and "no occasion"', async () => {
  await storeAttempt('antwoord');
  show('#stuk=antwoord&deel=contact');
  await part('contact');
  await userEvent.click(answer('contact een', 'niet'));
  await userEvent.click(answer('contact twee', 'vaker'));
  await userEvent.click(answer('contact drie', 'geen gelegenheid'));
  await userEvent.click(answer('contact een', 'twee of drie keer'));
  expect(answer('contact een', 'twee of drie keer')).toBeChecked();
  expect(answer('contact een', 'niet')).not.toBeChecked();
  await saved();
  await waitFor(async () =>
    expect(await stored('antwoord')).toMatchObject({
      data: {answers: {'contact-een': 2, 'contact-twee': 3, 'contact-drie': 'none'}},
    }),
  );
});

test('takes an answer back, and leaves who pressed the button at that item', async () => {
  await storeAttempt('terugnemen', {answers: {'contact-een': 1, 'contact-twee': 1}});
  show('#stuk=terugnemen&deel=contact');
  await part('contact');
  await press(/Wis je antwoord ?: Ik deed contact een\./);
  expect(answer('contact een', 'één keer')).not.toBeChecked();
  expect(answer('contact een', 'niet')).toHaveFocus();
  expect(screen.queryByRole('button', {name: /Wis je antwoord ?: Ik deed contact een/})).toBeNull();
  await waitFor(async () =>
    expect(await stored('terugnemen')).toHaveProperty('data.answers', {'contact-twee': 1}),
  );
});

test('keeps a moment as it was typed, and tells what the site can and cannot see', async () => {
  await storeAttempt('moment');
  show('#stuk=moment&deel=contact');
  await part('contact');
  const field = screen.getByRole('textbox', {name: 'Noem een moment'});
  expect(field).toHaveAccessibleDescription(/Mag je overslaan/);
  await userEvent.type(field, ' Ik belde twee keer. ');
  await waitFor(async () =>
    expect(await stored('moment')).toHaveProperty('data.moments', {
      contact: ' Ik belde twee keer. ',
    }),
  );
  expect(screen.getByText(/Namen herkent ze niet goed/)).toBeInTheDocument();
});

test('a moment longer than a record may hold is cut, and not refused whole', async () => {
  await storeAttempt('lang');
  show('#stuk=lang&deel=contact');
  await part('contact');
  const field = screen.getByRole('textbox', {name: 'Noem een moment'});
  await userEvent.click(field);
  await userEvent.paste(`${'a'.repeat(20_000)}bc`);
  await saved();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByRole('textbox', {name: 'Wat niet paste'})).toHaveValue('bc');
  await waitFor(async () =>
    expect(await stored('lang')).toHaveProperty('data.moments.contact', 'a'.repeat(20_000)),
  );
});

test('goes on and back by the address, with what was filled in', async () => {
  await storeAttempt('heen', {answers: {'contact-een': 1}});
  show('#stuk=heen&deel=contact');
  await part('contact');
  expect(screen.queryByRole('button', {name: 'Terug'})).not.toBeInTheDocument();
  await press('Verder');
  expect(await part('taal')).toHaveFocus();
  expect(addressNow().hash).toBe('#stuk=heen&deel=taal');
  expect(screen.getByText('Onderdeel 2 van 3')).toBeInTheDocument();
  await press('Terug');
  expect(await part('contact')).toHaveFocus();
  expect(answer('contact een', 'één keer')).toBeChecked();
  // As the back button of the browser does.
  act(() => goTo({hash: '#stuk=heen&deel=samen'}));
  expect(await part('samen')).toHaveFocus();
});

test('the list of parts says how far each is, and which one this is', async () => {
  await storeAttempt('lijst', {
    answers: {...answersFor('none', 'contact'), 'samen-twee': 0},
  });
  show('#stuk=lijst&deel=taal');
  await part('taal');
  await userEvent.click(screen.getByText('Alle onderdelen'));
  const list = screen.getAllByRole('listitem').map(({textContent}) => textContent);
  expect(list).toEqual([
    'Onderdeel contact 3 van 3',
    'Onderdeel taal 0 van 3',
    'Onderdeel samen 1 van 3',
  ]);
  expect(screen.getByRole('link', {current: 'step'})).toHaveTextContent('Onderdeel taal');
  expect(screen.getByRole('link', {name: 'Onderdeel samen'})).toHaveAttribute(
    'href',
    '#stuk=lijst&deel=samen',
  );
});

test('the last part ends it, and shows the picture', async () => {
  await storeAttempt('einde', {answers: answersFor(3, 'contact', 'taal', 'samen')});
  show('#stuk=einde&deel=samen');
  await part('samen');
  expect(screen.queryByRole('button', {name: 'Verder'})).not.toBeInTheDocument();
  await press('Bekijk je beeld');
  expect(await screen.findByRole('heading', {name: 'Je eigen beeld'})).toHaveFocus();
  expect(addressNow().hash).toBe('#stuk=einde&deel=beeld');
  await saved();
  await waitFor(async () =>
    expect(await stored('einde')).toHaveProperty('data.finished', expect.any(String)),
  );
});

test('the moment it was finished stays when answers change afterwards', async () => {
  const finished = '2026-06-01T09:00:00.000Z';
  await storeAttempt('later', {finished, answers: {'samen-een': 0}});
  show('#stuk=later&deel=samen');
  await part('samen');
  await userEvent.click(answer('samen een', 'vaker'));
  await press('Bekijk je beeld');
  await screen.findByRole('heading', {name: 'Je eigen beeld'});
  await waitFor(async () =>
    expect(await stored('later')).toMatchObject({data: {finished, answers: {'samen-een': 3}}}),
  );
});

test('an address without a part goes on at the first that is not done', async () => {
  await storeAttempt('verder', {answers: answersFor(1, 'contact')});
  show('#stuk=verder');
  expect(await part('taal')).toBeInTheDocument();
});

test('one that is answered to the end but not finished goes on at the last part', async () => {
  await storeAttempt('bijna', {answers: answersFor(1, 'contact', 'taal', 'samen')});
  show('#stuk=bijna');
  expect(await part('samen')).toBeInTheDocument();
  expect(screen.getByRole('button', {name: 'Bekijk je beeld'})).toBeInTheDocument();
});

test('stopping leads to the start, and takes the focus along', async () => {
  await storeAttempt('stop', {answers: {'contact-een': 1}});
  show('#stuk=stop&deel=contact');
  await part('contact');
  await press('Stop voor nu');
  expect(addressNow().hash).toBe('');
  expect(await screen.findByText(/Uitwerking van de redactie/)).toHaveFocus();
  await userEvent.click(
    await screen.findByRole('button', {name: /Ga verder ?: Zelfbeoordeling stop/}),
  );
  expect(await part('contact')).toHaveFocus();
});

test('a page that opens takes no focus', async () => {
  show();
  await screen.findByRole('button', {name: 'Begin'});
  expect(document.body).toHaveFocus();
});

test('a link to a heading of the page leaves the tool where it was', async () => {
  await storeAttempt('kopje');
  show('#stuk=kopje&deel=taal');
  const heading = await part('taal');
  act(() => goTo({hash: '#lees-verder'}));
  expect(heading).toBeInTheDocument();
  expect(screen.queryByRole('button', {name: 'Begin'})).not.toBeInTheDocument();
});
