import type {Reference} from '../schemas/reference';
import {citation} from './citation';

const reference = (partial: Partial<Reference> = {}): Reference => ({
  id: 'baart-2004',
  number: 1,
  type: 'book',
  author: [{family: 'Baart', given: 'A.'}],
  issued: 2004,
  title: 'Een theorie van presentie',
  ...partial,
});

test.each<[string, Partial<Reference>, string]>([
  [
    'a book',
    {publisher: 'Boom', 'publisher-place': 'Amsterdam'},
    'Baart, A. (2004). Een theorie van presentie. Amsterdam: Boom.',
  ],
  [
    'a book without a place',
    {publisher: 'Boom'},
    'Baart, A. (2004). Een theorie van presentie. Boom.',
  ],
  ['no publisher at all', {}, 'Baart, A. (2004). Een theorie van presentie.'],
  [
    'an article',
    {'container-title': 'TvA', volume: '37', issue: '3', page: '338-355'},
    'Baart, A. (2004). Een theorie van presentie. TvA, 37(3), 338-355.',
  ],
  [
    'an article without an issue',
    {'container-title': 'TvA', volume: '37'},
    'Baart, A. (2004). Een theorie van presentie. TvA, 37.',
  ],
  [
    'an article without a volume',
    {'container-title': 'TvA', issue: '3', page: '338'},
    'Baart, A. (2004). Een theorie van presentie. TvA, 338.',
  ],
  ['an organisation', {author: [{literal: 'CBS'}]}, 'CBS (2004). Een theorie van presentie.'],
  [
    'an author without initials',
    {author: [{family: 'Baart'}]},
    'Baart (2004). Een theorie van presentie.',
  ],
  [
    'two authors',
    {
      author: [
        {family: 'De Ruig', given: 'L.'},
        {family: 'Talman', given: 'J.'},
      ],
    },
    'De Ruig, L., & Talman, J. (2004). Een theorie van presentie.',
  ],
  [
    'three authors',
    {author: [{family: 'A', given: 'B.'}, {literal: 'CBS'}, {family: 'C', given: 'D.'}]},
    'A, B., CBS, & C, D. (2004). Een theorie van presentie.',
  ],
  ['a title that asks', {title: 'Wat werkt?'}, 'Baart, A. (2004). Wat werkt?'],
])('writes %s in one line', (_title, partial, line) => {
  expect(citation(reference(partial))).toBe(line);
});
