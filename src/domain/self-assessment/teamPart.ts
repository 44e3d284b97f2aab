import type {Questions} from '../../schemas/instrument';
import type {TeamPartContent, TeamPicture} from '../../schemas/records/teamPicture';
import {sameJson} from '../notebook/sameJson';
import type {KnownLevel} from './level';

type Asked = TeamPicture['asked'];
type Parts = TeamPicture['parts'];

/** As much of the questions as a picture of a team needs: no item, and so no answer. */
export const askedOf = ({id, version, title, dimensions}: Questions): Asked => ({
  id,
  version,
  title,
  dimensions: dimensions.map((dimension) => ({id: dimension.id, name: dimension.name})),
});

/** The words that somebody chose for these dimensions, in their order. */
export function chosenOf(
  {dimensions}: Asked,
  levels: Readonly<Record<string, KnownLevel>>,
): Record<string, KnownLevel> {
  return Object.fromEntries(
    dimensions.flatMap(({id}) => {
      const level = Object.hasOwn(levels, id) ? levels[id] : undefined;
      return level ? [[id, level] as const] : [];
    }),
  );
}

/**
 * What becomes of a part that a team takes in.
 *
 * - `added`: it is in; `before` is what stood under its id, when somebody chose anew
 * - `same`: it was in already, and counts once
 * - `other-questions`: it is about other questions, or another version of them
 * - `nothing-shared`: it holds no word for these dimensions
 * - `full`: more people than one picture takes
 */
export type TakenIn =
  | {kind: 'added'; parts: Parts; before: Parts[string] | undefined}
  | {kind: 'same' | 'other-questions' | 'nothing-shared' | 'full'};

/**
 * Adds what one member gives. The parts stand in the order of their random ids, so that nothing
 * tells who came first.
 *
 * @param max people that one picture takes
 */
export function takeInPart(
  {asked, parts}: Pick<TeamPicture, 'asked' | 'parts'>,
  given: TeamPartContent,
  max: number,
): TakenIn {
  if (!sameJson(asked, given.asked)) {
    return {kind: 'other-questions'};
  }
  const levels = chosenOf(asked, given.levels);
  if (Object.keys(levels).length === 0) {
    return {kind: 'nothing-shared'};
  }
  const before = Object.hasOwn(parts, given.part) ? parts[given.part] : undefined;
  if (before && sameJson(before, levels)) {
    return {kind: 'same'};
  }
  if (!before && Object.keys(parts).length >= max) {
    return {kind: 'full'};
  }
  return {kind: 'added', parts: ordered({...parts, [given.part]: levels}), before};
}

const ordered = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Takes out what was taken in last: what stood there before, if anything, stands there again. */
export function putPartsBack(parts: Parts, taken: ReadonlyMap<string, Parts[string] | undefined>) {
  const rest = Object.entries(parts).filter(([id]) => !taken.has(id));
  const earlier = [...taken].flatMap(([id, levels]) => (levels ? [[id, levels] as const] : []));
  return ordered(Object.fromEntries([...rest, ...earlier]));
}
