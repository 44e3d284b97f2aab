/** Takes the place of a component that has nothing to show in the browser. */
export default function ShowsNothing(): null {
  return null;
}
