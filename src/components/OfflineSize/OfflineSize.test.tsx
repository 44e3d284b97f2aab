import {act, render, screen} from '@testing-library/react';
import {hydrateRoot} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import OfflineSize from './index';

const answer = (body: unknown, ok = true) => {
  const fetch = jest.fn(async () => ({ok, json: async () => body}));
  Object.assign(globalThis, {fetch});
  return fetch;
};

test('tells the size that the build wrote down', async () => {
  const fetch = answer({bytes: 6_115_479});
  render(<OfflineSize />);
  expect(await screen.findByText('6,1 MB')).toBeInTheDocument();
  expect(fetch).toHaveBeenCalledWith('/offline.json', expect.anything());
});

test.each([
  ['there is none', null, false],
  ['it is something else', {bytes: 'veel'}, true],
])('tells the most it may be when %s', async (_, body, ok) => {
  answer(body, ok);
  let shown: HTMLElement | undefined;
  await act(async () => {
    shown = render(<OfflineSize />).container;
  });
  expect(shown).toHaveTextContent('hoogstens 10,0 MB');
});

test('leaves the number that stands in the HTML, without a hydration error', async () => {
  Object.assign(globalThis, {fetch: () => Promise.reject(new TypeError('offline'))});
  const place = document.createElement('div');
  place.innerHTML = renderToString(<OfflineSize />).replace(/>[^<]+</, '>6,1\u00A0MB<');
  const problems: unknown[] = [];
  await act(async () => {
    hydrateRoot(place, <OfflineSize />, {onRecoverableError: (error) => problems.push(error)});
  });
  expect(place).toHaveTextContent('6,1 MB');
  expect(problems).toEqual([]);
});
