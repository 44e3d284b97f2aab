import {render, screen, within} from '@testing-library/react';
import {shownCase} from '@site/test/builders/walk';
import PaperStory from './PaperStory';

const SHOWN = shownCase();
const part = (title: RegExp) => {
  const heading = screen.getByRole('heading', {name: title});
  return within(heading.closest('section') ?? document.body);
};

test('each choice says at which number to read on, and its link leads there', () => {
  const {container} = render(<PaperStory shown={SHOWN} />);
  const numbers = new Map(
    ['een', 'om', 'twee', 'drie', 'thuis', 'weg'].map((id, index) => [id, index + 1]),
  );
  const leads = SHOWN.story.scenes.flatMap(({id, options}) =>
    options.map(({to}) => [id, to] as const),
  );
  for (const [from, to] of leads) {
    const option = part(new RegExp(`Moment ${from}$`)).getByText(`Zo kom je bij ${to}.`);
    const link = within(option.closest('li') ?? document.body).getByRole('link');
    const number = numbers.get(to);
    expect(link).toHaveTextContent(`Ga naar ${number}`);
    const target = container.querySelector(link.getAttribute('href') ?? '');
    expect(target?.querySelector('h2')).toHaveTextContent(new RegExp(`^${number}\\. .* ${to}$`));
  }
  expect(screen.getAllByRole('link', {name: /^Ga naar/})).toHaveLength(leads.length);
});

test('an ending leads nowhere, and the questions come after all of them', () => {
  render(<PaperStory shown={SHOWN} />);
  expect(part(/Einde weg$/).queryByRole('link')).not.toBeInTheDocument();
  const titles = screen.getAllByRole('heading', {level: 2}).map(({textContent}) => textContent);
  expect(titles).toEqual([
    '1. Moment een',
    '2. Moment om',
    '3. Moment twee',
    '4. Moment drie',
    '5. Einde thuis',
    '6. Einde weg',
    'Drie vragen na afloop',
  ]);
});
