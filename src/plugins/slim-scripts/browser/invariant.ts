/**
 * Takes the place of invariant, with which react-helmet-async explains a wrong child of `Head`: the
 * build has rendered every page by then.
 */
export default function invariant(): void {}
