import {act, render} from '@testing-library/react';
import {useEffect, useState, type ReactNode} from 'react';
import {renderToString} from 'react-dom/server';
import {keepTyped} from './keepTyped';

let said: Record<string, unknown> = {};
const hear = (state: Record<string, unknown>) => {
  said = state;
};

/** Fields that React controls, as a tool has them; `said` is what React believes. */
function Form({tell}: {tell: (state: Record<string, unknown>) => void}): ReactNode {
  const [text, setText] = useState('');
  const [long, setLong] = useState('begin');
  const [choice, setChoice] = useState('a');
  const [picked, setPicked] = useState('');
  const [agreed, setAgreed] = useState(true);
  useEffect(() => tell({text, long, choice, picked, agreed}));
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
  root.innerHTML = renderToString(<Form tell={hear} />);
  document.body.replaceChildren(root);
  const playBack = keepTyped();
  change(find);
  render(<Form tell={hear} />, {container: root, hydrate: true});
  act(playBack);
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function find(selector: string): Field {
  const found = document.querySelector<Field>(selector);
  if (!found) {
    throw new Error(`${selector} is not there`);
  }
  return found;
}

/** As a browser does it: the value changes, then the page hears of it. */
function fill(field: Field, value: string) {
  field.value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

test('what was typed stands in the field, and React knows it', () => {
  readerDoes((query) => {
    fill(query('input'), 'eerste');
    fill(query('textarea'), 'verhaal');
  });
  expect(said).toMatchObject({text: 'eerste', long: 'verhaal'});
  expect(find('input').value).toBe('eerste');
  expect(find('textarea').value).toBe('verhaal');
});

test('a field that was emptied stays empty', () => {
  readerDoes((query) => fill(query('textarea'), ''));
  expect(said).toMatchObject({long: ''});
});

test('what was chosen stays chosen, and React knows it', () => {
  readerDoes((query) => {
    fill(query('select'), 'b');
    query('[value=x]').click();
    query('[value=y]').click();
    query('[type=checkbox]').click();
  });
  expect(said).toMatchObject({choice: 'b', picked: 'y', agreed: false});
  expect(find('[value=y]')).toBeChecked();
  expect(find('[type=checkbox]')).not.toBeChecked();
});

test('fields that nobody touched keep what the page gave them', () => {
  readerDoes(() => {});
  expect(said).toEqual({text: '', long: 'begin', choice: 'a', picked: '', agreed: true});
});
