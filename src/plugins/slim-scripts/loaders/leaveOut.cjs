// @ts-check
/** A loader for what was imported with `?server`: in the browser's bundle there is nothing of it. */
module.exports = function leaveOut() {
  return 'export default () => null;';
};
