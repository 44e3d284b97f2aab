const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const REFERENCE = /&(?:#x([\da-f]+)|#(\d+)|([a-z][a-z\d]*));/gi;

/**
 * The text that an attribute's value stands for.
 *
 * @throws when it holds a named character that is not one of the six above: better no build than a
 * page that looks different.
 */
export function decodeText(value: string): string {
  return value.replace(REFERENCE, decodeReference);
}

function decodeReference(written: string, hex?: string, decimal?: string, name = ''): string {
  if (hex !== undefined || decimal !== undefined) {
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  }
  const character = NAMED.get(name);
  if (character === undefined) {
    throw new Error(`${written} in a style attribute is a character this step does not know`);
  }
  return character;
}
