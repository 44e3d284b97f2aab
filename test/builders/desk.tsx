import {configure, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Desk from '@site/src/components/Notebook/Desk';
import {openDatabase} from '@site/src/storage/database';
import {dropSession} from '@site/src/storage/openRecord';
import {fileText} from '@site/src/storage/writeFile';
import {chosenFile} from './chosenFile';
import {NOW, stillClock} from './stillClock';
import {freshStorage} from './storage';
import {testRecord, withAnswers} from './work';

/** A fresh notebook and a clock that stands still, for each test of the file that calls this. */
export function aFreshDesk(): void {
  // Nothing here is hidden; looking for that is most of the work on a busy machine.
  configure({defaultHidden: true});
  beforeEach(freshStorage);
  stillClock();
  afterEach(() => ['mei', 'juni', 'proefstuk'].forEach(dropSession));
}

export const MAY = testRecord({id: 'mei', title: 'Mei', updated: '2026-11-21T09:05:00.000Z'});
export const JUNE = withAnswers(testRecord({id: 'juni', title: 'Juni'}), {
  'een-1': 2,
  'een-2': 'none',
});

/** Anything that may stand in storage. */
type Stored = {id: string; [key: string]: unknown};

export async function put(...values: Stored[]): Promise<void> {
  const db = await openDatabase();
  for (const value of values) {
    await db.put('records', value, value.id);
  }
}
export async function stored(): Promise<unknown[]> {
  return (await openDatabase()).getAll('records');
}
export async function show(...records: Stored[]): Promise<void> {
  await put(...records);
  await showDesk();
}
export async function showDesk(): Promise<void> {
  render(<Desk />);
  await screen.findByRole('heading', {name: 'Je stukken'});
}
export const item = (title: string) =>
  screen.getByRole('link', {name: title}).closest('li') ?? document.body;
export const items = () =>
  screen.queryAllByRole('link', {name: /^(?!Begin)/}).map((link) => link.textContent);
export const press = (name: string, within_: HTMLElement = document.body) =>
  userEvent.click(within(within_).getByRole('button', {name}));
export const said = (words: string | RegExp) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContainEqual(
      typeof words === 'string' ? words : expect.stringMatching(words),
    ),
  );
export const file = async (records: readonly unknown[]) => fileText('werkmap', {records}, NOW);
export const choose = async (text: string) =>
  userEvent.upload(screen.getByLabelText('Haal een bestand binnen'), chosenFile(text));
