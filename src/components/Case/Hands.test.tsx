import {render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {HANDS_MAX} from '@site/src/schemas/records/caseWalk';
import {closeNotebook, store, stored} from '@site/test/builders/notebook';
import {freshStorage} from '@site/test/builders/storage';
import {shownCase, walked, walkRecord} from '@site/test/builders/walk';
import {goTo} from '@site/test/mocks/docusaurus/router';
import type {CaseWalk} from '@site/src/schemas/records/caseWalk';
import Tool from './Tool';

beforeEach(async () => {
  await freshStorage();
  goTo({pathname: '/casussen/de-deur/'});
});
afterAll(closeNotebook);

const open = async (
  id: string,
  hands: CaseWalk['hands'] = {},
  to: readonly string[] = [],
): Promise<void> => {
  await store(id, walkRecord(id, {...walked(to, {group: true}), hands}));
  goTo({hash: `#stuk=${id}`});
  render(<Tool shown={shownCase()} />);
  await screen.findByRole('heading', {name: 'Wat doen jullie? Steek je hand op.'});
};
const handsFor = (to: string) =>
  within(screen.getByRole('group', {name: `Handen voor: Je gaat naar ${to}.`}));
const count = (to: string) => handsFor(to).getByRole('status').textContent;
const raise = (to: string) =>
  userEvent.click(handsFor(to).getByRole('button', {name: 'Een hand meer'}));
const lower = (to: string) =>
  userEvent.click(handsFor(to).getByRole('button', {name: 'Een hand minder'}));

test('begins as a group from the start, and asks for the reasons that were heard', async () => {
  render(<Tool shown={shownCase()} />);
  await userEvent.click(await screen.findByRole('button', {name: 'Samen, op één scherm'}));
  await screen.findByRole('heading', {name: 'Wat doen jullie? Steek je hand op.'});
  await userEvent.click(screen.getByRole('button', {name: 'Je gaat naar om.'}));
  expect(screen.getByRole('textbox', {name: 'Welke redenen hoorden jullie?'})).toBeInTheDocument();
});

test('counts hands, names the choice with the most, and never chooses it', async () => {
  await open('tellen');
  expect(screen.queryByText(/^De meeste handen/)).not.toBeInTheDocument();
  await raise('twee');
  expect(count('twee')).toBe('1 hand');
  expect(screen.getByText('De meeste handen: Je gaat naar twee.')).toBeInTheDocument();
  await raise('om');
  expect(screen.queryByText(/^De meeste handen/)).not.toBeInTheDocument();
  await raise('om');
  expect(count('om')).toBe('2 handen');
  expect(screen.getByText('De meeste handen: Je gaat naar om.')).toBeInTheDocument();
  expect(screen.queryByRole('button', {pressed: true})).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', {name: 'Je gaat naar twee.'}));
  expect(screen.getByRole('button', {pressed: true})).toHaveTextContent('Je gaat naar twee.');
  await waitFor(async () =>
    expect(await stored('tellen')).toMatchObject({
      data: {hands: {'1': {'naar-twee': 1, 'naar-om': 2}}, steps: [{option: 'naar-twee'}]},
    }),
  );
});

test('takes a hand back, never below none and never past what a record holds', async () => {
  await open('grenzen', {'1': {'naar-twee': 1, 'naar-om': HANDS_MAX}});
  await lower('twee');
  expect(count('twee')).toBe('0 handen');
  expect(handsFor('twee').getByRole('button', {name: 'Een hand minder'})).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await raise('om');
  expect(count('om')).toBe(`${HANDS_MAX} handen`);
});

test('hands of a moment on another way are not counted at the one that came in its place', async () => {
  await open('andere-weg', {'1': {'naar-om': 3}, '2': {'naar-drie': 4, 'naar-twee': 2}}, ['om']);
  expect(count('drie')).toBe('4 handen');
  await userEvent.click(screen.getByRole('button', {name: 'Terug'}));
  await screen.findByRole('heading', {name: 'Moment een'});
  await userEvent.click(screen.getByRole('button', {name: 'Je gaat naar twee.'}));
  expect(count('om')).toBe('3 handen');
  await userEvent.click(screen.getByRole('button', {name: 'Verder'}));
  await screen.findByRole('heading', {name: 'Moment twee'});
  expect(count('drie')).toBe('0 handen');
  expect(screen.queryByText(/^De meeste handen/)).not.toBeInTheDocument();
});

test('alone there is nothing to count', async () => {
  await store('alleen', walkRecord('alleen', walked([])));
  goTo({hash: '#stuk=alleen'});
  render(<Tool shown={shownCase()} />);
  await screen.findByRole('heading', {name: 'Wat doe je?'});
  expect(screen.queryByRole('button', {name: 'Een hand meer'})).not.toBeInTheDocument();
});
