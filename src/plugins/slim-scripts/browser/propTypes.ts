/** Answers whatever is asked of it with itself: `shape({…})`, `string.isRequired`. */
function anything(): typeof anything {
  return anything;
}

anything.isRequired = anything;

/**
 * Takes the place of prop-types, whose checks do nothing in a built site: react-helmet-async still
 * names what its properties are.
 */
export default new Proxy({}, {get: () => anything});
