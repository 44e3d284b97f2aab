import {render, screen} from '@testing-library/react';
import PostDate from './index';

const timeOf = (text: string) => screen.getByText(text).getAttribute('datetime');

test('shows of news only the day on which it was written', () => {
  const {container} = render(<PostDate date="2026-11-22" />);
  expect(container).toHaveTextContent(/^22 november 2026$/);
  expect(timeOf('22 november 2026')).toBe('2026-11-22');
});

test.each([
  ['2020-01-07', '7 januari 2020'],
  ['2018-11', 'november 2018'],
  ['2019', '2019'],
])('shows a look back on %s first as %s, then when it was written', (event, words) => {
  const {container} = render(<PostDate date="2026-11-22" event={event} />);
  expect(container.textContent).toBe(`Terugblik op ${words} · geschreven op 22 november 2026`);
  expect(timeOf(words)).toBe(event);
  expect(timeOf('22 november 2026')).toBe('2026-11-22');
});
