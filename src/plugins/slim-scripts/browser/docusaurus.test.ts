import docusaurus from './docusaurus';

const mockPreload = jest.fn((path: string) => Promise.resolve(path));
jest.mock('@docusaurus/core/lib/client/preload', () => ({
  __esModule: true,
  default: (path: string) => mockPreload(path),
}));

test('a page that a reader points at is fetched, once', async () => {
  await expect(docusaurus.preload('/bronnen/')).resolves.toBe('/bronnen/');
  expect(docusaurus.preload('/bronnen/')).toBe(false);
  expect(mockPreload.mock.calls).toEqual([['/bronnen/']]);
});

test('each page is fetched for itself', () => {
  void docusaurus.preload('/methodiek/');
  void docusaurus.preload('/nieuws/');
  expect(mockPreload.mock.calls).toEqual([['/methodiek/'], ['/nieuws/']]);
});

test('a link that only comes into view fetches nothing', () => {
  expect(docusaurus.prefetch()).toBe(false);
  expect(mockPreload).not.toHaveBeenCalled();
});
