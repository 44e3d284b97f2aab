import {act, render, screen} from '@testing-library/react';
import GuardSummary from './GuardSummary';

const mockInnocent = new Set<string>();
let mockDelay = Promise.resolve();
jest.mock('@site/src/storage/innocent', () => ({
  isInnocent: (fragment: string) => mockDelay.then(() => mockInnocent.has(fragment)),
}));

const PHONE = '06-12345678';
const MAIL = 'sam@voorbeeld.example';

beforeEach(() => {
  mockInnocent.clear();
  mockDelay = Promise.resolve();
});

type Texts = Parameters<typeof GuardSummary>[0]['texts'];

const show = async (texts: Texts) => {
  const page = await act(async () => render(<GuardSummary texts={texts} />));
  return (next: Texts) => act(async () => page.rerender(<GuardSummary texts={next} />));
};
const status = () => screen.getByRole('status');

test('says of a text in one line what kind of thing is in it', async () => {
  await show([{label: 'Noem een moment: Contact houden', text: `Bel ${PHONE}`}]);
  expect(status()).toHaveTextContent(
    /^In “Noem een moment: Contact houden” staat misschien iets wat naar een persoon leidt: een telefoonnummer\.$/,
  );
});

test('names each kind once, in the order of the text', async () => {
  await show([{label: 'Focus', text: `${MAIL}, ${PHONE}, ${PHONE}`}]);
  expect(status()).toHaveTextContent(/: een e-mailadres en een telefoonnummer\.$/);
});

test('gives a line to each text with something in it, also under one label', async () => {
  await show([
    {label: 'Eén', text: PHONE},
    {label: 'Twee', text: 'Een rustig gesprek.'},
    {label: 'Eén', text: MAIL},
  ]);
  expect(screen.getAllByText(/staat misschien/).map(({textContent}) => textContent)).toEqual([
    expect.stringContaining('“Eén” staat misschien iets wat naar een persoon leidt: een telefoon'),
    expect.stringContaining('“Eén” staat misschien iets wat naar een persoon leidt: een e-mail'),
  ]);
});

test('is silent about clean texts, and about what was marked as no personal data', async () => {
  mockInnocent.add(PHONE);
  await show([
    {label: 'Eén', text: 'Een rustig gesprek.'},
    {label: 'Twee', text: PHONE},
    {label: 'Drie', text: ''},
  ]);
  expect(status()).toBeEmptyDOMElement();
});

test('one marked number does not hide another', async () => {
  mockInnocent.add(PHONE);
  await show([{label: 'Eén', text: `${PHONE} en 06-87654321`}]);
  expect(status()).toHaveTextContent(/een telefoonnummer/);
});

test('a line goes once the text is clean, also when the old answer comes late', async () => {
  const answers: (() => void)[] = [];
  mockDelay = new Promise((resolve) => {
    answers.push(resolve);
  });
  const change = await show([{label: 'Eén', text: PHONE}]);
  await change([{label: 'Eén', text: 'Niets.'}]);
  await act(async () => answers[0]?.());
  expect(status()).toBeEmptyDOMElement();
  await change([{label: 'Eén', text: MAIL}]);
  expect(status()).toHaveTextContent(/een e-mailadres/);
  await change([{label: 'Eén', text: ''}]);
  expect(status()).toBeEmptyDOMElement();
});
