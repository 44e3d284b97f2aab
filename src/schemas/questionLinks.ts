import * as v from 'valibot';

/** As much of a questionnaire as its own references need. */
type Linked = {
  windows: readonly {id: string}[];
  dimensions: readonly {id: string; items: readonly {id: string; window: string}[]}[];
};

type Place = [string | number, ...(string | number)[]];

/**
 * What no part of a questionnaire can know by itself: whether an id stands twice, and whether a
 * question names a window that is there. Answers are kept by the id of their question, so an id
 * belongs to one question of all dimensions. Each problem names its own place.
 */
export const holdsTogether = <T extends Linked>() =>
  v.rawCheck<T>(({dataset, addIssue}) => {
    if (!dataset.typed) {
      return;
    }
    for (const {place, message} of problemsOf(dataset.value)) {
      const [first, ...rest] = place;
      addIssue({message, path: [pathItem(first), ...rest.map(pathItem)]});
    }
  });

function problemsOf({windows, dimensions}: Linked): {place: Place; message: string}[] {
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

const doubles = (records: readonly {id: string; place: Place}[]) =>
  records
    .filter(({id}, index) => records.findIndex((other) => other.id === id) < index)
    .map(({id, place}) => ({
      place: within(place, 'id'),
      message: `"${id}" staat er twee keer; geef dit een eigen id`,
    }));

const within = ([first, ...rest]: Place, key: string): Place => [first, ...rest, key];

/** The values along the way are of no use to a message, and are left out. */
const pathItem = (key: string | number): v.UnknownPathItem => ({
  type: 'unknown',
  origin: 'value',
  input: undefined,
  key,
  value: undefined,
});
