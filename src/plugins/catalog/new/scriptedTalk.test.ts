import {scriptedTalk} from './scriptedTalk';

test('gives the answers one after another, and then nothing', async () => {
  const {talk} = scriptedTalk(['een', '']);
  expect(await talk.read()).toBe('een');
  expect(await talk.read()).toBe('');
  expect(await talk.read()).toBeUndefined();
});

test('keeps what was said and typed, line by line', async () => {
  const {talk, lines} = scriptedTalk(['caseload']);
  talk.say('\nWelk woord?');
  await talk.read();
  await talk.read();
  talk.say('Klaar.');
  expect(lines).toEqual(['', 'Welk woord?', '> caseload', 'Klaar.']);
});

/** A talk in which a question with two choices was just asked. */
function asked(...answers: string[]) {
  const {talk} = scriptedTalk(answers);
  talk.say('\nWelke tekening?');
  talk.say('  1. deur');
  talk.say('  2. brief');
  return talk;
}

describe('with choices', () => {
  test('types the number of a label', async () => {
    expect(await asked('brief').read()).toBe('2');
  });

  test('types what is no label as it is', async () => {
    expect(await asked('3').read()).toBe('3');
  });

  test('still knows the choices after a wrong answer', async () => {
    const talk = asked('huis', 'deur');
    await talk.read();
    talk.say('  Dat kan niet: kies een nummer.');
    expect(await talk.read()).toBe('1');
  });

  test('forgets the choices at the next question', async () => {
    const talk = asked('brief');
    talk.say('\nWat is de titel?');
    expect(await talk.read()).toBe('brief');
  });

  test('numbers the choices of each question anew', async () => {
    const talk = asked('tafel');
    talk.say('\nWelke nog meer?');
    talk.say('  1. tafel');
    expect(await talk.read()).toBe('1');
  });
});
