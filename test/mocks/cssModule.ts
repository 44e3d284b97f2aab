/** Class names as they are written, so that no test depends on how the bundler names them. */
export default new Proxy({}, {get: (_target, name) => (name === '__esModule' ? false : name)});
