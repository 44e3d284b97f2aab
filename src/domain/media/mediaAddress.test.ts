import {mediaAddress, mediaPage, sharesPage} from './mediaAddress';

test.each([
  ['webinar', false, '/webinars/x', '/webinars/x'],
  ['podcast', false, '/podcasts/x', '/podcasts/x'],
  ['film', false, '/films', '/films/#x'],
  ['plaat', false, '/films', '/films/#x'],
  ['podcast', true, '/redactie/opname', '/redactie/opname/#x'],
] as const)(
  'a %s (example: %s) stands on %s and is found at %s',
  (kind, example, page, address) => {
    const item = {id: 'x', kind, example};
    expect(mediaPage(item)).toBe(page);
    expect(mediaAddress(item)).toBe(address);
    expect(sharesPage(item)).toBe(address.includes('#'));
  },
);
