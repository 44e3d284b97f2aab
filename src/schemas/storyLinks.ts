import {doubles, wholeCheck, within, type Place, type PlacedProblem} from './wholeCheck';

/** As much of a story as its own references need. */
type Story = {
  scenes: readonly {id: string; options: readonly {id: string; to: string}[]}[];
  endings: readonly {id: string}[];
};

/** Every way through a story asks for so many choices. */
const LEAST_CHOICES = 3;

/**
 * What no part of a story can know by itself: whether every choice leads somewhere, every scene can be
 * reached, and every way ends, after enough choices. Each problem names its own place.
 */
export const storyHolds = <T extends Story>() => wholeCheck<T>(storyProblems);

function storyProblems(story: Story): PlacedProblem[] {
  const {scenes, endings} = story;
  const places = new Map<string, Place>([
    ...endings.map(({id}, index): [string, Place] => [id, ['endings', index]]),
    ...scenes.map(({id}, index): [string, Place] => [id, ['scenes', index]]),
  ]);
  const own = [
    ...doubles([
      ...scenes.map(({id}, index) => ({id, place: ['scenes', index] satisfies Place})),
      ...endings.map(({id}, index) => ({id, place: ['endings', index] satisfies Place})),
    ]),
    ...scenes.flatMap(({options}, s) => [
      ...doubles(options.map(({id}, o) => ({id, place: ['scenes', s, 'options', o]}))),
      ...options.flatMap(({to}, o) =>
        places.has(to)
          ? []
          : [
              {
                place: ['scenes', s, 'options', o, 'to'] satisfies Place,
                message: `"${to}" is geen moment en geen einde van dit verhaal; kies uit ${[...places.keys()].join(', ')}`,
              },
            ],
      ),
    ]),
  ];
  // Of a story with a loose end nothing can be said about its ways.
  const isLoose = own.length > 0 || scenes.some(({options}) => options.length === 0);
  return isLoose ? own : waysProblems(story, places);
}

function waysProblems({scenes, endings}: Story, places: Map<string, Place>): PlacedProblem[] {
  const [start] = scenes;
  if (!start) {
    return [];
  }
  const next = new Map(scenes.map(({id, options}) => [id, options.map(({to}) => to)]));
  const reached = stepsFrom([start.id], (id) => next.get(id) ?? []);
  const before = (id: string) =>
    scenes.filter(({options}) => options.some(({to}) => to === id)).map((scene) => scene.id);
  const canEnd = stepsFrom(
    endings.map(({id}) => id),
    before,
  );
  const at = (id: string, message: string): PlacedProblem[] => {
    const place = places.get(id);
    return place ? [{place: within(place, 'id'), message}] : [];
  };
  return [...places.keys()].flatMap((id) => {
    const choices = reached.get(id);
    if (choices === undefined) {
      return at(
        id,
        `niemand komt bij "${id}": geen keuze leidt erheen; wijs er een naartoe of haal het weg`,
      );
    }
    if (!canEnd.has(id)) {
      return at(id, `wie bij "${id}" komt, blijft rondlopen: geen keuze leidt naar een einde`);
    }
    return !next.has(id) && choices < LEAST_CHOICES
      ? at(
          id,
          `bij "${id}" ben je al na ${choices} keuzes; een verhaal heeft er minstens ${LEAST_CHOICES}`,
        )
      : [];
  });
}

/** Each id that can be reached, and in how many steps at least. */
function stepsFrom(
  starts: readonly string[],
  next: (id: string) => readonly string[],
): Map<string, number> {
  const steps = new Map(starts.map((id) => [id, 0]));
  // A map gives what is added to it while it is walked: the nearest come first.
  for (const [id, count] of steps) {
    for (const other of next(id)) {
      if (!steps.has(other)) {
        steps.set(other, count + 1);
      }
    }
  }
  return steps;
}
