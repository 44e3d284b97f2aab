import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

/** The first day that a zip can name: when a file was made is nobody's business but the maker's. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * The same package with some of its parts changed, and without the moment at which it was made.
 *
 * @param parts by the path in the package: from the text of a part to its new text
 * @throws {Error} when a part is not there: the library makes its packages in another way than it did
 */
export function repack(
  bytes: Uint8Array,
  parts: Readonly<Record<string, (text: string) => string>>,
): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  for (const [path, change] of Object.entries(parts)) {
    const part = files[path];
    if (part === undefined) {
      throw new Error(`The package has no ${path}`);
    }
    files[path] = strToU8(change(strFromU8(part)));
  }
  // OpenDocument wants its type first and as it is; the order of the package stays.
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        [content, {level: path === 'mimetype' ? 0 : 6}],
      ]),
    ),
    {mtime: NO_DAY},
  );
}

/**
 * Puts something in the place of a piece of text that stands there exactly once.
 *
 * @throws {Error} when it stands there not at all or more than once
 */
export function replaceOnce(text: string, piece: string, by: string): string {
  const [before, after, ...more] = text.split(piece);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`'${piece}' does not stand there once`);
  }
  return before + by + after;
}
