import * as v from 'valibot';

/** Where in a record something is wrong: `['scenes', 2, 'id']`. */
export type Place = [string | number, ...(string | number)[]];

export type PlacedProblem = {place: Place; message: string};

/** A check of what no single field can know by itself. Each problem names its own place. */
export const wholeCheck = <T>(problemsOf: (value: T) => readonly PlacedProblem[]) =>
  v.rawCheck<T>(({dataset, addIssue}) => {
    if (!dataset.typed) {
      return;
    }
    for (const {place, message} of problemsOf(dataset.value)) {
      const [first, ...rest] = place;
      addIssue({message, path: [pathItem(first), ...rest.map(pathItem)]});
    }
  });

/** Records whose id stood before among them. */
export const doubles = (records: readonly {id: string; place: Place}[]): PlacedProblem[] =>
  records
    .filter(({id}, index) => records.findIndex((other) => other.id === id) < index)
    .map(({id, place}) => ({
      place: within(place, 'id'),
      message: `"${id}" staat er twee keer; geef dit een eigen id`,
    }));

export const within = ([first, ...rest]: Place, key: string | number): Place => [
  first,
  ...rest,
  key,
];

/** The values along the way are of no use to a message, and are left out. */
const pathItem = (key: string | number): v.UnknownPathItem => ({
  type: 'unknown',
  origin: 'value',
  input: undefined,
  key,
  value: undefined,
});
