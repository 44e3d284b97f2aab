import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToString} from 'react-dom/server';
import LazyTool from './index';

const Tool = ({word}: {word: string}) => <p>Hulpmiddel {word}</p>;
const loadTool = () => Promise.resolve({default: Tool});

const place = (load: () => Promise<{default: typeof Tool}>) => (
  <LazyTool name="proef" label="Proef" load={load} props={{word: 'een'}}>
    <p>Zonder scripts kan dit niet.</p>
  </LazyTool>
);

test('shows the tool once its script is there', async () => {
  render(place(loadTool));
  expect(screen.getByRole('region', {name: 'Proef'})).toHaveTextContent('Een ogenblik.');
  expect(await screen.findByText('Hulpmiddel een')).toBeInTheDocument();
  expect(screen.queryByText('Een ogenblik.')).not.toBeInTheDocument();
});

test('a part of a tool is no region of its own, and wakes nothing', async () => {
  render(<LazyTool load={loadTool} props={{word: 'twee'}} />);
  expect(await screen.findByText('Hulpmiddel twee')).toBeInTheDocument();
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  expect(document.querySelector('[data-tool]')).toBeNull();
});

test('the server writes what a reader without scripts needs, and no tool', () => {
  const html = renderToString(place(loadTool));
  expect(html).toContain('Zonder scripts kan dit niet.');
  expect(html).toContain('data-tool="proef"');
  expect(html).not.toContain('Hulpmiddel');
});

test('says so when the script does not come, and tries again at the button', async () => {
  const load = jest.fn(loadTool).mockRejectedValueOnce(new Error('offline'));
  render(place(load));
  expect(await screen.findByRole('alert')).toHaveTextContent('kon niet laden');
  await userEvent.click(screen.getByRole('button', {name: 'Probeer opnieuw'}));
  expect(await screen.findByText('Hulpmiddel een')).toBeInTheDocument();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('who presses to try again stays in the place of the tool', async () => {
  const load = jest
    .fn(loadTool)
    .mockRejectedValueOnce(new Error('offline'))
    .mockRejectedValueOnce(new Error('offline'));
  render(place(load));
  const region = screen.getByRole('region', {name: 'Proef'});
  await screen.findByRole('alert');
  // A press on its text takes no focus before it is needed.
  expect(region).not.toHaveAttribute('tabindex');
  for (const _time of [1, 2]) {
    await userEvent.click(await screen.findByRole('button', {name: 'Probeer opnieuw'}));
    expect(region).toHaveFocus();
  }
  expect(await screen.findByText('Hulpmiddel een')).toBeInTheDocument();
  expect(region).toHaveFocus();
});
