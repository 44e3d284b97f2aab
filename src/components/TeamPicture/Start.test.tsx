import {act, render, screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {questionsOf} from '@site/src/domain/self-assessment/questionsOf';
import {askedOf} from '@site/src/domain/self-assessment/teamPart';
import type {TeamPicture} from '@site/src/schemas/records/teamPicture';
import {VERSIONS} from '@site/src/schemas/records/record';
import {readShelf} from '@site/src/storage/shelf';
import {closeNotebook, store} from '@site/test/builders/notebook';
import {instrument} from '@site/test/builders/records';
import {freshStorage} from '@site/test/builders/storage';
import {stillClock} from '@site/test/builders/stillClock';
import {testRecord} from '@site/test/builders/work';
import {addressNow, goTo} from '@site/test/mocks/docusaurus/router';
import Tool from './Tool';

beforeEach(async () => {
  await freshStorage();
  goTo({pathname: '/zelfbeoordeling/team/'});
});
stillClock();
afterAll(closeNotebook);

const today = 'Beeld van het team, 22 november 2026';
const EMPTY: TeamPicture = {asked: askedOf(questionsOf(instrument())), parts: {}, theme: ''};

const storePicture = (id: string, data: Partial<TeamPicture> = {}, title = today) =>
  store(id, {
    ...testRecord({id, title}),
    kind: 'team-picture',
    v: VERSIONS['team-picture'],
    data: {...EMPTY, ...data},
  });
const beginButton = () => screen.findByRole('button', {name: 'Begin een beeld'});
const opened = () => screen.findByRole('heading', {name: /^Beeld van het team, /, level: 2});
/** Waits until what was begun stands in storage, so that the next test begins with nothing. */
const kept = (count: number) =>
  waitFor(async () => expect((await readShelf()).records).toHaveLength(count));

test('a picture that was begun today and left empty is taken up again', async () => {
  await storePicture('leeg');
  render(<Tool instrument={instrument()} />);
  await userEvent.click(await beginButton());
  await opened();
  expect(addressNow().hash).toBe('#stuk=leeg');
});

test.each([
  ['of an older version', 'ouder', {asked: {...EMPTY.asked, version: 7}}, today],
  ['of another day', 'eerder', {}, 'Beeld van het team, 1 mei 2026'],
  ['with a file in it', 'vol', {parts: {een: {contact: 'solid' as const}}}, today],
  ['with a theme in it', 'thema', {theme: 'Hoe nu verder?'}, today],
])('one %s is not', async (_what, id, data, title) => {
  await storePicture(id, data, title);
  render(<Tool instrument={instrument()} />);
  await screen.findByRole('link', {name: title});
  await userEvent.click(await beginButton());
  await opened();
  expect(addressNow().hash).not.toBe(`#stuk=${id}`);
  await kept(2);
});

test('two presses before the notebook was read make one picture', async () => {
  render(<Tool instrument={instrument()} />);
  const button = screen.getByRole('button', {name: 'Begin een beeld'});
  act(() => {
    button.click();
    button.click();
  });
  await opened();
  await kept(1);
  expect(addressNow().hash).toMatch(/^#stuk=/);
});

test('a press before the notebook was read finds the picture that stands there', async () => {
  await storePicture('vroeg');
  render(<Tool instrument={instrument()} />);
  act(() => screen.getByRole('button', {name: 'Begin een beeld'}).click());
  await opened();
  expect(addressNow().hash).toBe('#stuk=vroeg');
});

test('going back to the start takes the focus along; a page that opens takes none', async () => {
  await storePicture('terug');
  render(<Tool instrument={instrument()} />);
  await beginButton();
  expect(document.body).toHaveFocus();
  await userEvent.click(await screen.findByRole('link', {name: today}));
  act(() => goTo({hash: '#stuk=terug'}));
  await opened();
  await userEvent.click(screen.getByRole('button', {name: 'Naar het overzicht'}));
  expect(await screen.findByText(/^Ieder kiest zelf welke woorden/)).toHaveFocus();
});
