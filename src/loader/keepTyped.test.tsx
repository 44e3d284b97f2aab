import {act, render} from '@testing-library/react';
import {useState, type ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {keepTyped} from './keepTyped';

let said: Record<string, unknown> = {};

/** Fields that React controls, as a tool has them; `said` is what React believes. */
function Form(): ReactNode {
  const [text, setText] = useState('');
  const [long, setLong] = useState('begin');
  const [choice, setChoice] = useState('a');
  const [picked, setPicked] = useState('');
  const [agreed, setAgreed] = useState(true);
  said = {text, long, choice, picked, agreed};
  return (
    <form>
      <input aria-label="text" value={text} onChange={(event) => setText(event.target.value)} />
      <textarea value={long} onChange={(event) => setLong(event.target.value)} />
      <select value={choice} onChange={(event) => setChoice(event.target.value)}>
        <option>a</option>
        <option>b</option>
      </select>
      {['x', 'y'].map((value) => (
        <input
          key={value}
          type="radio"
          name="picked"
          value={value}
          checked={picked === value}
          onChange={() => setPicked(value)}
        />
      ))}
      <input type="checkbox" checked={agreed} onChange={() => setAgreed(!agreed)} />
    </form>
  );
}

/** A page as the server sent it, in which a reader does something before React comes. */
function readerDoes(change: (query: typeof find) => void): void {
  const root = document.createElement('div');
  root.innerHTML = renderToString(<Form />);
  document.body.replaceChildren(root);
  const playBack = keepTyped();
  change(find);
  render(<Form />, {container: root, hydrate: true});
  act(playBack);
}

function find<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) {
    throw new Error(`${selector} is not there`);
  }
  return found;
}

/** As a browser does it: the value changes, then the page hears of it. */
function fill(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string) {
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

test('what was typed stands in the field, and React knows it', () => {
  readerDoes((query) => {
    fill(query<HTMLInputElement>('input'), 'eerste');
    fill(query<HTMLTextAreaElement>('textarea'), 'verhaal');
  });
  expect(said).toMatchObject({text: 'eerste', long: 'verhaal'});
  expect(find<HTMLInputElement>('input').value).toBe('eerste');
  expect(find<HTMLTextAreaElement>('textarea').value).toBe('verhaal');
});

test('a field that was emptied stays empty', () => {
  readerDoes((query) => fill(query<HTMLTextAreaElement>('textarea'), ''));
  expect(said).toMatchObject({long: ''});
});

test('what was chosen stays chosen, and React knows it', () => {
  readerDoes((query) => {
    fill(query<HTMLSelectElement>('select'), 'b');
    query('[value=x]').click();
    query('[value=y]').click();
    query('[type=checkbox]').click();
  });
  expect(said).toMatchObject({choice: 'b', picked: 'y', agreed: false});
  expect(find<HTMLInputElement>('[value=y]').checked).toBe(true);
  expect(find<HTMLInputElement>('[type=checkbox]').checked).toBe(false);
});

test('fields that nobody touched keep what the page gave them', () => {
  readerDoes(() => {});
  expect(said).toEqual({text: '', long: 'begin', choice: 'a', picked: '', agreed: true});
});
