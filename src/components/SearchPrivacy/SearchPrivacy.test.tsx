import {render} from '@testing-library/react';
import type {SearchMode} from '@site/src/domain/search/searchMode';
import SearchPrivacy from './index';

const EMBEDDED: SearchMode = {mode: 'embedded'};
const HOSTED: SearchMode = {mode: 'hosted', appId: 'APP', searchKey: 'key', indexName: 'site'};

let mockMode: SearchMode = EMBEDDED;
jest.mock('@site/src/content/searchMode', () => ({
  get searchMode() {
    return mockMode;
  },
}));

const textOf = (mode: SearchMode, part: 'parties' | 'typed'): string => {
  mockMode = mode;
  return render(<SearchPrivacy part={part} />).container.textContent;
};

test('a site that searches by itself asks no other party, and names none', () => {
  expect(textOf(EMBEDDED, 'parties')).toBe('Er gaat geen verzoek naar een andere partij.');
  const typed = textOf(EMBEDDED, 'typed');
  expect(typed).toContain('op je eigen apparaat');
  expect(typed).toContain('stuurt hij daarbij niet mee');
  expect(typed).not.toContain('Algolia');
});

test('a site that asks Algolia says so, with what it is told and what not to type', () => {
  expect(textOf(HOSTED, 'parties')).toMatch(/^Alleen als .* andere partij: het bedrijf Algolia/);
  const typed = textOf(HOSTED, 'typed');
  expect(typed).toContain('letter voor letter naar dat bedrijf, samen met je IP-adres');
  expect(typed).toContain('Typ daarom geen namen van mensen');
  expect(typed).toContain('Is Algolia niet bereikbaar, dan zoekt je eigen apparaat');
});

test('a site that asks Algolia says that the words of a wrong address go there too', () => {
  expect(textOf(HOSTED, 'typed')).toContain(
    'de woorden uit dat adres. Ook die gaan dan naar Algolia',
  );
});

test.each([
  ['searches by itself', EMBEDDED],
  ['asks Algolia', HOSTED],
])('a site that %s says what stays in the browser, and when its own server sees it', (_, mode) => {
  const typed = textOf(mode, 'typed');
  expect(typed).toContain('bewaart niet wat je eerder zocht');
  expect(typed).toContain('in de geschiedenis van je browser');
  expect(typed).toContain('kan de server van deze site de woorden zien');
});

test('who is asked stands within a sentence of the page, what is typed in paragraphs', () => {
  const {container, rerender} = render(<SearchPrivacy part="parties" />);
  expect(container.querySelector('p')).toBeNull();
  rerender(<SearchPrivacy part="typed" />);
  expect(container.querySelectorAll('p').length).toBeGreaterThan(1);
});
