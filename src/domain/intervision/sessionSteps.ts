import type {MethodStep, SessionPart} from '../../schemas/method';
import type {SessionStep} from '../../schemas/records/intervision';

/** The steps that every session has, in the words of the site. */
export type OwnSteps = Readonly<Record<SessionPart, SessionStep>>;

/** In the order in which a session has them. */
const PARTS = ['look-back', 'action'] as const satisfies readonly SessionPart[];

/** Parts that every session has and that a method has no step for. */
export const missingParts = (steps: readonly {serves?: SessionPart | undefined}[]): SessionPart[] =>
  PARTS.filter((part) => !steps.some(({serves}) => serves === part));

/**
 * The steps of a session: those of the method, after a look back at the last action and before the
 * choice of the next, where the method has none of its own. So an action is never forgotten, which
 * is what little is known of peer consultation asks for.
 */
export function sessionSteps(steps: readonly MethodStep[], own: OwnSteps): SessionStep[] {
  const missing = missingParts(steps);
  const part = (one: SessionPart) => (missing.includes(one) ? [own[one]] : []);
  return [
    ...part('look-back'),
    ...steps.map((step) => ({...step, serves: step.serves ?? null})),
    ...part('action'),
  ];
}
