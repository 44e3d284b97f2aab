import {translate} from '@docusaurus/Translate';

/** What the map of a story says. */
export const text = {
  title: (title: string) =>
    translate({id: 'storyMap.title', message: 'De weg door ‘{title}’'}, {title}),
  went: (count: number, ending: string) =>
    translate(
      {id: 'storyMap.went', message: 'Na {count} keuzes kwam je uit bij ‘{ending}’.'},
      {count, ending},
    ),
  wentThen: (name: string, count: number, ending: string) =>
    translate(
      {id: 'storyMap.wentThen', message: '{name}: na {count} keuzes bij ‘{ending}’.'},
      {name, count, ending},
    ),
  same: () => translate({id: 'storyMap.same', message: 'Twee keer dezelfde weg.'}),
  parted: (title: string) =>
    translate({id: 'storyMap.parted', message: 'Bij ‘{title}’ gingen ze uit elkaar.'}, {title}),
  caption: () =>
    translate({
      id: 'storyMap.caption',
      message: 'Elk moment, waar de keuzes heen leiden en wat er werd gekozen',
    }),
  moment: () => translate({id: 'storyMap.moment', message: 'Moment'}),
  leadsTo: () => translate({id: 'storyMap.leadsTo', message: 'Leidt naar'}),
  chosen: () => translate({id: 'storyMap.chosen', message: 'Jij ging naar'}),
  stops: () => translate({id: 'storyMap.stops', message: 'einde'}),
};
