import {fireEvent, render, screen} from '@testing-library/react';
import type {ShownMedia} from '@site/src/domain/catalog/types';
import Media from './index';
import {momentIn} from './useJumps';

const shown = (partial: Partial<ShownMedia> = {}): ShownMedia => ({
  id: 'eerste',
  kind: 'webinar',
  title: 'Het eerste webinar',
  about: 'Een gesprek.',
  questions: [],
  people: [],
  sources: [{id: 'divosa-2020', label: 'Divosa'}],
  recording: {state: 'niet-gekoppeld', why: 'Het adres is niet gevonden.'},
  pages: [{text: 'De pilots.', page: '/pilots'}],
  example: false,
  ...partial,
});

test('without a recording it says so, says what is not known, and leads to the page that names it', () => {
  render(
    <Media
      id="eerste"
      media={shown({
        published: {
          text: 'Genoemd.',
          href: 'https://a.example/',
          title: 'De themapagina',
          checked: null,
        },
      })}
    />,
  );
  expect(screen.getByText('Hier staat geen opname.')).toBeVisible();
  expect(screen.getByText(/link niet gecontroleerd/)).toBeVisible();
  expect(screen.getByRole('link', {name: 'De themapagina'})).toHaveAttribute(
    'href',
    'https://a.example/',
  );
  expect(screen.getAllByText(/niet genoemd/)).toHaveLength(2);
});

test('a player elsewhere is not there before the press that says what happens, and has focus after', () => {
  const {container} = render(
    <Media
      id="eerste"
      media={shown({
        recording: {
          state: 'elders',
          address: 'https://speler.example/x',
          host: {name: 'Films', learns: 'Films ziet dan je adres.'},
          chapters: [],
          licence: 'Vrij.',
          transcript: [],
        },
      })}
    />,
  );
  expect(container.querySelector('iframe')).toBeNull();
  expect(screen.getByText(/Films ziet dan je adres\. Zolang je niet/)).toBeVisible();
  fireEvent.click(screen.getByRole('button', {name: 'Laad de opname van Films'}));
  const frame = screen.getByTitle('Het eerste webinar');
  expect(frame).toHaveAttribute('src', 'https://speler.example/x');
  expect(frame).toHaveFocus();
});

test('what is said is text, also where it looks like HTML', () => {
  const {container} = render(
    <Media
      id="eerste"
      media={shown({
        recording: {
          state: 'elders',
          address: 'https://speler.example/x',
          host: {name: 'Films', learns: 'Niets.'},
          chapters: [{at: 0, title: '<b>Begin</b>'}],
          licence: 'Vrij.',
          transcript: [
            {
              start: 0,
              chapter: 0,
              voice: '<i>Noor</i>',
              cues: [{start: 0, end: 1, text: '<img src=x onerror=alert(1)>'}],
            },
          ],
        },
      })}
    />,
  );
  expect(container.querySelector('img, i')).toBeNull();
  expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
});

test.each([
  ['?t=83', '', 83],
  ['?t=83', '#eerste', 83],
  ['?t=1:23', '#eerste-12', 83],
  ['?t=83', '#tweede', undefined],
  ['?t=83', '#eersteling', undefined],
  ['?t=', '', undefined],
  ['?t=-1', '', undefined],
  ['?t=<script>', '', undefined],
  ['?t=99999999999', '', undefined],
])('of the address %s%s it is %s', (search, hash, seconds) => {
  expect(momentIn(search, hash, 'eerste')).toBe(seconds);
});
