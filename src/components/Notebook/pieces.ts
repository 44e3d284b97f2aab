import {translate} from '@docusaurus/Translate';

/** '1 stuk', '2 stukken': what a record is called where its kind does not matter. */
export const pieces = (count: number): string =>
  count === 1
    ? translate({id: 'notebook.piece', message: '1 stuk'})
    : translate({id: 'notebook.pieces', message: '{count} stukken'}, {count});

/** A title, or what stands in its place. */
export const titleOf = (title: string): string =>
  title.trim() || translate({id: 'notebook.untitled', message: 'Zonder titel'});
