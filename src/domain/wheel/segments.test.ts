import {segments} from './segments';

test('the first label stands at the top, the others follow clockwise', () => {
  expect(segments(4, {inner: 40, outer: 60}).map(({label}) => label)).toEqual([
    {x: 0, y: -50},
    {x: 50, y: 0},
    {x: 0, y: 50},
    {x: -50, y: 0},
  ]);
});

test('a segment runs along the outer edge and back along the inner one', () => {
  const [first] = segments(4, {inner: 50, outer: 100});
  expect(first?.path).toBe(
    'M -70.71 -70.71 A 100 100 0 0 1 70.71 -70.71 L 35.36 -35.36 A 50 50 0 0 0 -35.36 -35.36 Z',
  );
});

test('each segment begins where the one before it ended', () => {
  const paths = segments(6, {inner: 60, outer: 150}).map(({path}) => path);
  paths.forEach((path, index) => {
    const end = /1 (\S+ \S+) L/.exec(path)?.[1];
    const next = paths[(index + 1) % paths.length];
    expect(next?.startsWith(`M ${end} `)).toBe(true);
  });
});
