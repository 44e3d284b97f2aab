import type {Intervision, Role, Roles} from '../../schemas/records/intervision';
import {ROLES} from './deal';

/** What a link carries: how a session goes, and nothing of what it is about or who is there. */
export type LinkedPlan = Pick<Intervision, 'day' | 'start' | 'minutes' | 'chosen'> & {
  method: string;
  people: number;
  roles: Roles;
};

/** Short names, in the order in which they stand in the address. */
const FIELDS = ['methode', 'dag', 'begin', 'minuten', 'mensen', 'rollen', 'stappen'] as const;

type Field = (typeof FIELDS)[number];

/**
 * The part of an address behind the '#', which no browser sends to a server. It holds the method, the
 * times and the numbers of who has a role; never the question, a name or the place.
 */
export function linkOf(plan: LinkedPlan): string {
  const fields: Record<Field, string> = {
    methode: plan.method,
    dag: plan.day,
    begin: plan.start,
    minuten: String(plan.minutes),
    mensen: String(plan.people),
    rollen: ROLES.map((role) => plan.roles[role]?.slice(1) ?? '0').join('.'),
    stappen: Object.entries(plan.chosen)
      .map(([step, minutes]) => `${step}.${minutes}`)
      .join('_'),
  };
  const filled = FIELDS.filter((field) => fields[field] !== '');
  return `#${new URLSearchParams(filled.map((field) => [field, fields[field]])).toString()}`;
}

/** What stands in such an address, not yet looked at; nothing when it is no such address. */
export function linkedIn(hash: string): Record<string, unknown> | undefined {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const field = (name: Field) => fields.get(name) ?? '';
  if (!fields.has('methode')) {
    return undefined;
  }
  const numbers = field('rollen').split('.');
  return {
    method: field('methode'),
    day: field('dag'),
    start: field('begin'),
    minutes: Number(field('minuten')),
    people: Number(field('mensen')),
    roles: Object.fromEntries(
      ROLES.map((role: Role, index) => {
        const number = numbers[index] ?? '0';
        return [role, number === '0' ? null : `p${number}`];
      }),
    ),
    chosen: Object.fromEntries(
      field('stappen')
        .split('_')
        .filter((part) => part !== '')
        .map((part) => {
          const dot = part.lastIndexOf('.');
          return [part.slice(0, dot), Number(part.slice(dot + 1))];
        }),
    ),
  };
}
