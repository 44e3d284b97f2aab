import {useState} from 'react';
import {act, fireEvent, render, screen, within} from '@testing-library/react';
import {renderToString} from 'react-dom/server';
import GuardedField, {guardNote} from './index';

const mockInnocent = new Set<string>();
let mockDelay = Promise.resolve();
jest.mock('@site/src/storage/innocent', () => ({
  isInnocent: (fragment: string) => mockDelay.then(() => mockInnocent.has(fragment)),
  markInnocent: (fragment: string) => {
    mockInnocent.add(fragment);
    return Promise.resolve();
  },
}));

const LABEL = 'Wat gebeurde er?';
const PHONE = '06-12345678';
const changed = jest.fn<void, [string]>();

type Given = Partial<Parameters<typeof GuardedField>[0]>;

function Tool({value: first = '', ...given}: Given) {
  const [value, setValue] = useState(first);
  const change = (text: string) => {
    changed(text);
    setValue(text);
  };
  return <GuardedField label={LABEL} lines={4} {...given} value={value} onChange={change} />;
}

beforeEach(() => {
  jest.useFakeTimers();
  mockInnocent.clear();
  mockDelay = Promise.resolve();
});
afterEach(() => jest.useRealTimers());

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', {name: LABEL});
const rest = () => screen.getByRole('textbox', {name: 'Wat niet paste'});
const list = () => screen.queryByRole('list');
const button = (name: string) => screen.getByRole('button', {name});
const status = () =>
  screen
    .getAllByRole('status')
    .map(({textContent}) => textContent)
    .join('');
const type = (text: string) => fireEvent.change(field(), {target: {value: text}});
const wait = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const press = (name: string) => act(async () => fireEvent.click(button(name)));
const show = async (given: Given = {}) => {
  const page = render(<Tool {...given} />);
  await wait(1500);
  return page;
};
const selected = () => field().value.slice(field().selectionStart, field().selectionEnd);

test('is silent while somebody types, and speaks at a pause of a second and a half', async () => {
  await show();
  type(`Bel ${PHONE}`);
  await wait(1499);
  expect(list()).not.toBeInTheDocument();
  type(`Bel ${PHONE}.`);
  await wait(1499);
  expect(list()).not.toBeInTheDocument();
  await wait(1);
  expect(status()).toContain('Op 1 plek staat misschien iets wat naar een persoon leidt.');
  expect(status()).toContain('Namen herkent de site niet goed');
  expect(
    within(screen.getByRole('listitem')).getByText(/Dit lijkt op een telefoonnummer/),
  ).toHaveTextContent(
    `Dit lijkt op een telefoonnummer: ${PHONE}. Iemand kan het bellen of opzoeken.`,
  );
});

test('speaks soon after the field is left, and not before a press elsewhere is a click', async () => {
  await show();
  type(`Bel ${PHONE}`);
  fireEvent.blur(field());
  await wait(250);
  expect(list()).not.toBeInTheDocument();
  await wait(50);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('reads what stood there when the page was opened', async () => {
  await show({value: PHONE});
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  expect(changed).not.toHaveBeenCalled();
});

test('says at once what stood there, for whoever comes back to a field left too soon', async () => {
  const page = await show();
  type(PHONE);
  page.unmount();
  render(<Tool value={PHONE} />);
  await wait(0);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('a text without personal data gets no word', async () => {
  await show({value: 'Op 12-03-2024 spraken we over werk.'});
  expect(status()).toBe('');
  expect(list()).not.toBeInTheDocument();
});

test('"Laat zien" selects it in the field, also after the text before it changed', async () => {
  await show({value: `Bel ${PHONE}`});
  type(`👩‍👧 Morgen: bel ${PHONE}`);
  await press('Laat zien');
  expect(field()).toHaveFocus();
  expect(selected()).toBe(PHONE);
});

test('"Vervang" replaces it, selects the replacement, and "Zet terug" puts it back', async () => {
  await show({value: `Bel ${PHONE} \u0000 اطلب 👍`});
  await press('Vervang door [telefoonnummer]');
  expect(field()).toHaveValue('Bel [telefoonnummer] \u0000 اطلب 👍');
  expect(field()).toHaveFocus();
  expect(selected()).toBe('[telefoonnummer]');
  expect(list()).not.toBeInTheDocument();
  expect(status()).toBe('Vervangen door [telefoonnummer].');
  await press('Zet terug');
  expect(field()).toHaveValue(`Bel ${PHONE} \u0000 اطلب 👍`);
  expect(field()).toHaveFocus();
  expect(screen.queryByRole('button', {name: 'Zet terug'})).not.toBeInTheDocument();
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('"Zet terug" keeps what was typed since, and goes when the replacement is written over', async () => {
  await show({value: `Bel ${PHONE}`});
  await press('Vervang door [telefoonnummer]');
  type('Morgen: bel [telefoonnummer]!');
  await press('Zet terug');
  expect(field()).toHaveValue(`Morgen: bel ${PHONE}!`);
  await press('Vervang door [telefoonnummer]');
  type('Bel hem');
  expect(screen.queryByRole('button', {name: 'Zet terug'})).not.toBeInTheDocument();
});

test('several replacements are put back one by one, the last first', async () => {
  await show({value: `${PHONE} en sam@voorbeeld.example`});
  await press('Vervang door [telefoonnummer]');
  await press('Vervang door [e-mailadres]');
  expect(field()).toHaveValue('[telefoonnummer] en [e-mailadres]');
  await press('Zet terug');
  expect(field()).toHaveValue('[telefoonnummer] en sam@voorbeeld.example');
  await press('Zet terug');
  expect(field()).toHaveValue(`${PHONE} en sam@voorbeeld.example`);
});

test('of two that are the same only the chosen one is replaced', async () => {
  await show({value: `${PHONE} of ${PHONE}`});
  const [, second] = screen.getAllByRole('listitem');
  if (!second) {
    throw new Error('There is one item');
  }
  await act(async () =>
    fireEvent.click(within(second).getByRole('button', {name: 'Vervang door [telefoonnummer]'})),
  );
  expect(field()).toHaveValue(`${PHONE} of [telefoonnummer]`);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});

test('"Dit is geen persoonsgegeven" is remembered, and leaves the focus in the field', async () => {
  await show({value: `Bel ${PHONE}`});
  await press('Dit is geen persoonsgegeven');
  expect(list()).not.toBeInTheDocument();
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue(`Bel ${PHONE}`);
  expect(status()).toBe('Goed. Hier vraagt de site niet meer naar.');
  type(`Bel morgen ${PHONE}`);
  await wait(1500);
  expect(status()).toBe('');
});

test('the buttons of an item are described by the item', async () => {
  await show({value: PHONE});
  expect(button('Laat zien')).toHaveAccessibleDescription(expect.stringContaining(PHONE));
  for (const one of screen.getAllByRole('button')) {
    expect(one).toHaveAttribute('type', 'button');
  }
});

test('ten are shown at once, and the status says that there are more', async () => {
  const many = Array.from({length: 15}, (_, index) => `06-123456${index + 10}`).join(', ');
  await show({value: many});
  expect(screen.getAllByRole('listitem')).toHaveLength(10);
  expect(status()).toContain('Op meer dan 10 plekken');
});

test('an answer about an older text that comes late counts no more', async () => {
  const answers: (() => void)[] = [];
  mockDelay = new Promise((resolve) => {
    answers.push(resolve);
  });
  await show({value: PHONE});
  mockDelay = Promise.resolve();
  type(`${PHONE} en sam@voorbeeld.example`);
  await wait(1500);
  await act(async () => answers[0]?.());
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test('label, hint and what else describes the field belong to it', async () => {
  render(<p id="uitleg">Kort mag.</p>);
  await show({hint: 'Geen namen.', describedBy: 'uitleg', id: 'veld'});
  expect(field()).toHaveAccessibleDescription('Geen namen. Kort mag.');
  expect(field()).toHaveAttribute('id', 'veld');
});

test('one line is an input, and selects right although it holds no line ends', async () => {
  await show({lines: 1, value: `Bel\n${PHONE}`});
  expect(field().tagName).toBe('INPUT');
  await press('Laat zien');
  expect(selected()).toBe(PHONE);
});

test('near the limit it says how many characters are left, aloud only at a pause', async () => {
  await show({maxLength: 100, value: 'a'.repeat(79)});
  expect(screen.queryByText(/Nog/)).not.toBeInTheDocument();
  type('a'.repeat(80));
  expect(field()).toHaveAccessibleDescription('Nog 20 tekens.');
  expect(status()).toBe('');
  await wait(1500);
  expect(status()).toBe('Nog 20 tekens.');
  type('a'.repeat(99));
  expect(field()).toHaveAccessibleDescription('Nog 1 teken.');
});

test('of what is pasted it keeps what fits, and shows what did not', async () => {
  await show({maxLength: 10, value: 'abYZ'});
  type('ab1234567890YZ');
  expect(field()).toHaveValue('ab123456YZ');
  expect(field().selectionStart).toBe(8);
  expect(status()).toContain('Het veld is vol. 4 tekens pasten niet meer');
  expect(screen.getByRole('textbox', {name: 'Wat niet paste'})).toHaveValue('7890');
  type('ab');
  expect(rest()).toHaveValue('7890');
  expect(status()).not.toContain('pasten');
});

test('what did not fit stays while somebody makes room, pastes more or types a letter too many', async () => {
  await show({maxLength: 4, value: 'ab'});
  type('ab1234');
  type('ab12x');
  expect(rest()).toHaveValue('34');
  type('a');
  type('a56789');
  expect(field()).toHaveValue('a567');
  expect(rest()).toHaveValue('34\n89');
  type('');
  expect(rest()).toHaveValue('34\n89');
});

test('what stands in the rest already is not added again', async () => {
  await show({maxLength: 4, value: 'ab'});
  type('ab1234');
  type('abc');
  type('abc234');
  expect(field()).toHaveValue('abc2');
  expect(rest()).toHaveValue('34');
});

test('"Gooi weg" puts away what did not fit, and ends in the field', async () => {
  await show({maxLength: 4, value: 'ab'});
  type('ab1234');
  expect(button('Gooi weg')).toHaveAccessibleDescription('Wat niet paste');
  await press('Gooi weg');
  expect(screen.queryByRole('textbox', {name: 'Wat niet paste'})).not.toBeInTheDocument();
  expect(status()).not.toContain('pasten');
  expect(field()).toHaveFocus();
  expect(field()).toHaveValue('ab12');
});

test('a letter too many is told of, without a field for it', async () => {
  await show({maxLength: 3, value: 'abc'});
  type('abcd');
  expect(field()).toHaveValue('abc');
  expect(status()).toContain('Het laatste teken paste niet.');
  expect(screen.queryByRole('textbox', {name: 'Wat niet paste'})).not.toBeInTheDocument();
});

test('the caret stays where a letter was refused, each time', async () => {
  await show({maxLength: 3, value: 'abc'});
  for (const refused of ['x', 'x']) {
    type(`a${refused}bc`);
    expect([field().selectionStart, field().selectionEnd]).toEqual([1, 1]);
  }
});

test('a word that is being composed is cut at its end, not within', async () => {
  await show({maxLength: 4, value: 'abc'});
  fireEvent.compositionStart(field());
  type('abcdef');
  expect(field()).toHaveValue('abcdef');
  fireEvent.compositionEnd(field());
  expect(field()).toHaveValue('abcd');
  expect(screen.getByRole('textbox', {name: 'Wat niet paste'})).toHaveValue('ef');
});

test('a replacement that does not fit changes nothing and says why', async () => {
  await show({maxLength: 12, value: PHONE});
  await press('Vervang door [telefoonnummer]');
  expect(field()).toHaveValue(PHONE);
  expect(status()).toContain('Er is geen ruimte voor [telefoonnummer].');
  expect(field()).toHaveFocus();
});

test('what was typed before the page was awake is heard, and the server knows no finding', async () => {
  const element = <Tool value="" />;
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(element);
  expect(container.querySelector('ul')).toBeNull();
  await act(async () => render(element, {container, hydrate: true}));
  type(PHONE);
  await wait(1500);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  container.remove();
});

test.each(['\ud800', '\u202eneder', '\u0000\u0007', 'a\r\nb', '👩‍👩‍👧‍👦'.repeat(50)])(
  'survives %j',
  async (hostile) => {
    await show({value: `${hostile} ${PHONE} ${hostile}`, maxLength: 20_000});
    await press('Laat zien');
    expect(selected()).toBe(PHONE);
    await press('Vervang door [telefoonnummer]');
    expect(changed).toHaveBeenLastCalledWith(`${hostile} [telefoonnummer] ${hostile}`);
  },
);

test('the note for a tool says that names are not recognised well', () => {
  expect(guardNote()).toContain('Namen herkent ze niet goed');
});
