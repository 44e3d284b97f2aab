import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const FILE = 'manifest.webmanifest';

const Manifest = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  short_name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(17)),
  start_url: v.literal('/'),
  display: v.literal('standalone'),
  icons: v.array(v.object({src: v.string(), sizes: v.string(), purpose: v.optional(v.string())})),
});

/** Sizes that browsers ask for before they offer to install a site. */
const WANTED = ['192x192', '512x512'];

/**
 * Checks that the build can be installed as an app.
 *
 * @throws {Error} in Dutch, naming the field or icon that is missing or wrong
 */
export function checkManifest(buildDir: string): void {
  const text = fs.readFileSync(path.join(buildDir, FILE), 'utf8');
  const read = v.safeParse(Manifest, JSON.parse(text));
  if (!read.success) {
    const fields = read.issues.map((issue) => v.getDotPath(issue)).join(', ');
    throw new Error(`static/${FILE}: dit ontbreekt of klopt niet: ${fields}`);
  }
  const {icons} = read.output;
  for (const {src, sizes} of icons) {
    const file = path.join(buildDir, src);
    if (!fs.existsSync(file) || pngSize(fs.readFileSync(file)) !== sizes) {
      throw new Error(`static/${FILE}: ${src} bestaat niet, of is niet ${sizes} groot`);
    }
  }
  const plain = icons.filter(({purpose}) => purpose !== 'maskable').map(({sizes}) => sizes);
  const missing = WANTED.filter((size) => !plain.includes(size));
  if (missing.length > 0 || !icons.some(({purpose}) => purpose === 'maskable')) {
    throw new Error(
      `static/${FILE}: er moet een pictogram zijn van ${WANTED.join(' en ')}, en een met "purpose": "maskable"`,
    );
  }
}

/** Width and height as they stand in the header of a PNG. */
function pngSize(png: Buffer): string {
  return png.length < 24 ? '' : `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}
