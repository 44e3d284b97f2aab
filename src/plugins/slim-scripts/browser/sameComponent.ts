/**
 * Takes the place of hoist-non-react-statics, with which react-router copies a component's own
 * properties to the one it wraps around it; no component here has any.
 */
export default function sameComponent<T>(target: T): T {
  return target;
}
