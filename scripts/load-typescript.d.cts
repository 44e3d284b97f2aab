/** The exports of one of our TypeScript files; `file` is an absolute path. */
declare function loadTypeScript<Exports>(file: string): Exports;
export = loadTypeScript;
