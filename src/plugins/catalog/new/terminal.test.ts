import {PassThrough} from 'node:stream';
import {openTerminal} from './terminal';

function openedWith(typed: string) {
  const input = new PassThrough();
  const output = new PassThrough({encoding: 'utf8'});
  input.end(typed);
  return {terminal: openTerminal(input, output), input, shown: () => String(output.read())};
}

test('shows each text on a line of its own, and a prompt where an answer goes', async () => {
  const {terminal, shown} = openedWith('caseload\n');
  terminal.say('Welk woord?');
  terminal.say('  Een hint.');
  await terminal.read();
  expect(shown()).toBe('Welk woord?\n  Een hint.\n> ');
});

test('keeps lines that come before they are asked for, in their order', async () => {
  const {terminal} = openedWith('een\n\ndrie\n');
  const lines = [await terminal.read(), await terminal.read(), await terminal.read()];
  expect(lines).toEqual(['een', '', 'drie']);
});

test('gives nothing when input has ended, however often it is asked', async () => {
  const {terminal} = openedWith('een\n');
  await terminal.read();
  expect(await terminal.read()).toBeUndefined();
  expect(await terminal.read()).toBeUndefined();
});

test.each([
  ['without a line end', 'een'],
  ['with a line end of Windows', 'een\r\n'],
])('reads a last line %s', async (_title, typed) => {
  const {terminal} = openedWith(typed);
  expect(await terminal.read()).toBe('een');
  expect(await terminal.read()).toBeUndefined();
});

test('shows no prompt for a line that nobody can type any more', async () => {
  const {terminal, shown} = openedWith('een\ntwee\n');
  await terminal.read();
  await terminal.read();
  shown();
  expect(await terminal.read()).toBeUndefined();
  terminal.say('Klaar.');
  expect(shown()).toBe('Klaar.\n');
});

test('gives nothing, and shows no prompt, once it is closed', async () => {
  const output = new PassThrough({encoding: 'utf8'});
  const terminal = openTerminal(new PassThrough(), output);
  terminal.close();
  output.read();
  expect(await terminal.read()).toBeUndefined();
  expect(output.read()).toBeNull();
});

test('listens no longer once it is closed', () => {
  const input = new PassThrough();
  const terminal = openTerminal(input, new PassThrough());
  expect(input.isPaused()).toBe(false);
  terminal.close();
  expect(input.isPaused()).toBe(true);
});
