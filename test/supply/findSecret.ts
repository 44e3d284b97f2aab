import fs from 'node:fs';
import path from 'node:path';

/**
 * Files of a build that hold a secret, such as a key that may write. Reads bytes, so that it makes no
 * difference what kind of file it is.
 *
 * @returns their paths from the build, with forward slashes
 * @throws {Error} when there is no secret to look for: then every file would hold it
 */
export function findSecret(buildDir: string, secret: string): string[] {
  if (secret.trim() === '') {
    throw new Error('There is no secret to look for.');
  }
  return fs
    .readdirSync(buildDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter(
      (file) => path.basename(file).includes(secret) || fs.readFileSync(file).includes(secret),
    )
    .map((file) => path.relative(buildDir, file).split(path.sep).join('/'))
    .toSorted();
}
