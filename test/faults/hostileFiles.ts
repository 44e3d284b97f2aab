import {gzipSync} from 'node:zlib';
import {between} from './tell';

export type HostileFile = {name: string; bytes: Buffer};

/** Values that no file of ours has in these places. */
const ODD: readonly [name: string, value: unknown][] = [
  ['null', null],
  ['empty text', ''],
  ['a list', []],
  ['an object', {}],
  ['minus one', -1],
  ['a fraction', 1.5],
  ['too large a number', 1e300],
  ['true', true],
  ['a script', '<script>alert(1)</script>'],
  ['a text of 100,000 letters', 'a'.repeat(100_000)],
];

/** What every file of ours has around what it holds. */
const AROUND = ['format', 'holds', 'version', 'minReader', 'made', 'sha256', 'content'];

const PARSED: readonly [name: string, text: string][] = [
  ['nothing', ''],
  ['a space', ' '],
  ['null', 'null'],
  ['a number', '7'],
  ['a word', '"werkmap"'],
  ['a list', '[1, 2]'],
  ['an object', '{}'],
  ['no JSON', 'Beste collega,'],
  ['half an object', '{"format":'],
  ['two objects', '{}{}'],
  ['a comma too many', '{"format": "gezien-en-gehoord",}'],
  ['NaN', '{"format": NaN}'],
  ['a polluted prototype', '{"__proto__": {"format": "gezien-en-gehoord"}}'],
  ['a constructor', '{"constructor": {"prototype": {"holds": "werkmap"}}}'],
  ['deep lists', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['deep objects', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`],
  ['deeper still', `${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`],
  ['many keys', `{${Array.from({length: 50_000}, (_, key) => `"k${key}":1`).join(',')}}`],
  ['HTML', '<!doctype html><html><script>alert(1)</script></html>'],
  [
    'XML with an entity',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  ],
  ['CSV', 'naam;antwoord\r\n=HYPERLINK("http://x");2\r\n'],
  ['YAML', 'format: gezien-en-gehoord\nholds: werkmap\n'],
  ['a settings file of another program', '{"version": 1, "notes": [{"text": "Hoi"}]}'],
  ['ten megabytes of spaces', ' '.repeat(10_000_001)],
];

const RAW: readonly [name: string, bytes: Buffer][] = [
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n')],
  ['a zip', Buffer.from('504b0304140000000800', 'hex')],
  ['a zip of nothing', Buffer.from('504b0506'.padEnd(44, '0'), 'hex')],
  ['packed zeros', gzipSync(Buffer.alloc(5_000_000))],
  ['UTF-16', Buffer.from('\ufeff{"format":"gezien-en-gehoord"}', 'utf16le')],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0xfd, 0xc0, 0x80])],
  ['zeros', Buffer.alloc(1000)],
];

const text = (name: string, words: string): HostileFile => ({
  name,
  bytes: Buffer.from(words),
});

/** At least a hundred files that must not be taken in, made from one that may be; the same each time. */
export function hostileFiles(own: string, random: () => number): HostileFile[] {
  const file: Record<string, unknown> = JSON.parse(own);
  const changed = AROUND.flatMap((key) =>
    ODD.map(([name, value]) => text(`${key} is ${name}`, JSON.stringify({...file, [key]: value}))),
  );
  const without = AROUND.map((key) => {
    const {[key]: _, ...rest} = file;
    return text(`without ${key}`, JSON.stringify(rest));
  });
  const cut = Array.from({length: 20}, (_, number) =>
    text(`cut off (${number + 1})`, own.slice(0, between(random, 1, own.length - 2))),
  );
  return [
    ...PARSED.map(([name, words]) => text(name, words)),
    ...RAW.map(([name, bytes]) => ({name, bytes})),
    ...changed,
    ...without,
    ...cut,
  ];
}
