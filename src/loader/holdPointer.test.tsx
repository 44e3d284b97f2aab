import {holdPointer} from './holdPointer';

const heard = jest.fn((event: PointerEvent) => [
  event.target instanceof Element && event.target.id,
  event.pointerType,
]);

/** The page's own scripts hear the mouse only after hydration. */
const listen = () => document.body.addEventListener('pointerover', heard);
const told = () => heard.mock.results.map(({value}) => value as unknown);

beforeEach(() => {
  document.body.innerHTML = '<span id="word">caseload</span><span id="other">bijstand</span>';
});
afterEach(() => document.body.removeEventListener('pointerover', heard));

/** The mouse comes to rest on an element, and leaves the one before. */
function rest(id: string, pointerType = 'mouse'): void {
  document.querySelectorAll('span').forEach((word) => {
    jest
      .spyOn(word, 'matches')
      .mockImplementation((selectors) => selectors === ':hover' && word.id === id);
  });
  document
    .getElementById(id)
    ?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, pointerType}));
}

test.each(['mouse', 'pen'])('the page hears on which word the %s rests', (pointerType) => {
  const end = holdPointer();
  rest('other', pointerType);
  rest('word', pointerType);
  listen();
  end();
  expect(told()).toEqual([['word', pointerType]]);
});

test('it hears nothing of a word that the mouse has left', () => {
  const end = holdPointer();
  rest('word');
  jest.spyOn(document.querySelector('#word') ?? document.body, 'matches').mockReturnValue(false);
  listen();
  end();
  expect(told()).toEqual([]);
});

test('it hears nothing when there was no mouse', () => {
  const end = holdPointer();
  listen();
  end();
  expect(told()).toEqual([]);
});

test('after that the page hears each move once', () => {
  const end = holdPointer();
  rest('word');
  listen();
  end();
  rest('other');
  expect(told()).toEqual([
    ['word', 'mouse'],
    ['other', 'mouse'],
  ]);
});
