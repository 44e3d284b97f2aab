import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import {fileText} from '@site/src/storage/writeFile';
import {outsideAct} from '@site/test/builders/browser';
import {closeNotebook} from '@site/test/builders/notebook';
import {instrument} from '@site/test/builders/records';
import {freshStorage} from '@site/test/builders/storage';
import {addressNow, goTo} from '@site/test/mocks/docusaurus/router';
import Tool from './Tool';

// Finding by role is slow in jsdom.
beforeAll(outsideAct);
beforeEach(async () => {
  await freshStorage();
  goTo({pathname: '/zelfbeoordeling/collega/'});
});
afterAll(closeNotebook);

const show = () => render(<Tool instrument={instrument()} />);
const invited = () =>
  screen.findByRole('heading', {name: 'Een collega vraagt je om mee te kijken'});
const back = () => userEvent.click(screen.getByRole('button', {name: 'Terug'}));
const top = () => screen.findByText(/^Uitwerking van de redactie/);
const open = async () => {
  const content = {request: 'poging', questions: questionsOf(instrument())};
  const text = await fileText('collega-vraag', content, '2026-11-22T12:00:00.000Z');
  await userEvent.upload(
    screen.getByLabelText(/Open het bestand dat je kreeg/),
    new File([text], 'vraag.json'),
  );
};

test('a page that opens takes no focus', async () => {
  show();
  await top();
  expect(document.body).toHaveFocus();
});

test('a file that was opened can be closed again, as often as it is opened', async () => {
  show();
  for (const _time of [1, 2]) {
    await open();
    expect(await invited()).toHaveFocus();
    await back();
    expect(screen.getByLabelText(/Open het bestand dat je kreeg/)).toBeVisible();
    expect(await top()).toHaveFocus();
  }
});

test('from what a link asks there is a way to the start', async () => {
  goTo({hash: '#vraag=poging&lijst=coachvaardigheden.1'});
  show();
  await invited();
  await back();
  expect(addressNow().hash).toBe('');
  expect(await top()).toHaveFocus();
});

test('going back to the start from a view takes the focus along', async () => {
  goTo({hash: '#stuk=nergens'});
  show();
  await userEvent.click(await screen.findByRole('button', {name: 'Naar het overzicht'}));
  expect(await top()).toHaveFocus();
});
