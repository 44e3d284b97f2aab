import {doubles, wholeCheck, within, type Place, type PlacedProblem} from './wholeCheck';

/** As much of a questionnaire as its own references need. */
type Linked = {
  windows: readonly {id: string}[];
  dimensions: readonly {id: string; items: readonly {id: string; window: string}[]}[];
};

/**
 * What no part of a questionnaire can know by itself: whether an id stands twice, and whether a
 * question names a window that is there. Answers are kept by the id of their question, so an id
 * belongs to one question of all dimensions. Each problem names its own place.
 */
export const holdsTogether = <T extends Linked>() => wholeCheck<T>(problemsOf);

function problemsOf({windows, dimensions}: Linked): PlacedProblem[] {
  const windowIds = windows.map(({id}) => id);
  const items = dimensions.flatMap((dimension, d) =>
    dimension.items.map((item, i) => {
      const place: Place = ['dimensions', d, 'items', i];
      return {...item, place};
    }),
  );
  return [
    ...doubles(windows.map(({id}, index) => ({id, place: ['windows', index]}))),
    ...doubles(dimensions.map(({id}, index) => ({id, place: ['dimensions', index]}))),
    ...doubles(items),
    ...items
      .filter(({window}) => !windowIds.includes(window))
      .map(({window, place}) => ({
        place: within(place, 'window'),
        message: `"${window}" staat niet bij windows; kies uit ${windowIds.join(', ')}`,
      })),
  ];
}
