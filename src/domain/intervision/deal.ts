import type {People, Role, Roles} from '../../schemas/records/intervision';

/** In the order in which they are dealt. */
export const ROLES = [
  'facilitator',
  'questioner',
  'timekeeper',
  'notetaker',
] as const satisfies readonly Role[];

export const NO_ROLES: Roles = {
  facilitator: null,
  questioner: null,
  timekeeper: null,
  notetaker: null,
};

/**
 * Deals the roles of a session to who is there. Each role goes round the group, one place at each
 * session; who waited longest for it goes first. Who is not there is passed over, and keeps the place
 * in the row. Nobody has two roles while others have none.
 *
 * @param before the roles of the sessions of this group so far, the first one first
 * @param kept roles that stay with who has them; an absent person keeps none
 */
export function dealRoles(people: People, before: readonly Roles[], kept: Roles = NO_ROLES): Roles {
  const group = Object.keys(people).toSorted((a, b) => numberOf(a) - numberOf(b));
  const present = group.filter((person) => people[person]?.here);
  const dealt: Roles = {...NO_ROLES};
  for (const role of ROLES) {
    const who = kept[role];
    dealt[role] = who !== null && present.includes(who) ? who : null;
  }
  for (const role of ROLES.filter((one) => dealt[one] === null)) {
    const row = rowFor(role, group, before).filter((person) => present.includes(person));
    const roles = (person: string) => ROLES.filter((one) => dealt[one] === person).length;
    const fewest = Math.min(...row.map(roles));
    dealt[role] = row.find((person) => roles(person) === fewest) ?? null;
  }
  return dealt;
}

/** The group in the order of who waited longest for a role; at first everybody begins elsewhere. */
function rowFor(role: Role, group: readonly string[], before: readonly Roles[]): string[] {
  const shift = ROLES.indexOf(role);
  const first = group.map((_person, index) => group[(index + shift) % group.length] ?? '');
  const last = (person: string) => before.findLastIndex((roles) => roles[role] === person);
  return first.toSorted((a, b) => last(a) - last(b));
}

const numberOf = (person: string) => Number(person.slice(1));
