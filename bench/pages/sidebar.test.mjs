// @ts-check
import {sidebarOf} from './sidebar.mjs';

it('lists pages by position, then folders with the name and address of their index', () => {
  expect(
    sidebarOf([
      {page: 'index', label: 'Start', position: Infinity},
      {page: 'over', label: 'Over', position: Infinity},
      {page: 'pilots/index', label: 'Pilots', position: Infinity},
      {page: 'pilots/tilburg', label: 'Tilburg', position: 2},
      {page: 'pilots/leiden', label: 'Leiden', position: 1},
      {page: 'nieuws/terugblik/divosa', label: 'Divosa', position: Infinity},
    ]),
  ).toEqual([
    {text: 'Over', link: '/over'},
    {
      text: 'Pilots',
      link: '/pilots/',
      items: [
        {text: 'Leiden', link: '/pilots/leiden'},
        {text: 'Tilburg', link: '/pilots/tilburg'},
      ],
    },
    {
      text: 'nieuws',
      items: [{text: 'terugblik', items: [{text: 'Divosa', link: '/nieuws/terugblik/divosa'}]}],
    },
  ]);
});
