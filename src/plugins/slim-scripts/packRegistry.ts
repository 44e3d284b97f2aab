/** How the bundler writes, minified, that a chunk is loaded with those it shares, and what it holds. */
const LOADER =
  /"?([0-9a-z]+)"?:\[\(\)=>(?:(\w+)\.e\("(\d+)"\)|Promise\.all\(\[((?:\w+\.e\("\d+"\),?)+)\]\))\.then\((\w+)\.bind\(\5,(\d+)\)\)\],?/g;

type Entry = {
  text: string;
  /** What the chunk is called in the list, as a number. */
  name: number;
  /** Chunks that come along, and the chunk itself at the end. */
  chunks: number[];
  module: number;
  /** What the bundler called its own function here. */
  bundler: string;
};

/**
 * The list of every chunk, which stands in the first script, as a table of numbers: each is told by
 * how much it goes up from the one before, which is nearly always the same little. Halves the list.
 *
 * @param source the first script, minified
 * @param always id of a chunk that is there from the start (that of the style sheet) and need not be
 *   asked for
 * @returns the script as it was, when it holds no such list
 */
export function packRegistry(source: string, always?: string): string {
  const entries = readEntries(always === undefined ? source : withoutChunk(source, always));
  const [first] = entries.list;
  if (!first) {
    return source;
  }
  let isFirst = true;
  return entries.source.replaceAll(LOADER, () => {
    const put = isFirst ? `...${unpacker(first.bundler)}("${toTable(entries.list)}"),` : '';
    isFirst = false;
    return put;
  });
}

const withoutChunk = (source: string, id: string) =>
  source
    .replaceAll(new RegExp(`\\w+\\.e\\("${id}"\\),?(?=\\w+\\.e\\("|\\])`, 'g'), '')
    .replaceAll(/Promise\.all\(\[(\w+\.e\("\d+"\))\]\)/g, '$1');

function readEntries(source: string): {source: string; list: Entry[]} {
  const list = [...source.matchAll(LOADER)].map(
    ([text, name = '', , own, all = '', bundler = '', module]): Entry => ({
      text,
      name: Number.parseInt(name, 36),
      chunks: own === undefined ? numbersIn(all) : [Number(own)],
      module: Number(module),
      bundler,
    }),
  );
  return {source, list};
}

const numbersIn = (text: string) => [...text.matchAll(/"(\d+)"/g)].map(([, id]) => Number(id));

/** `name chunk+shared… module` of each, parted by commas; numbers as steps from the one before. */
function toTable(entries: readonly Entry[]): string {
  let before = {name: -1, chunk: -1, module: 0};
  return entries
    .map(({name, chunks, module}) => {
      const chunk = chunks.at(-1) ?? 0;
      const shared = chunks.slice(0, -1);
      const row = [
        name - before.name - 1,
        [chunk - before.chunk - 1, ...shared].join('+'),
        module - before.module,
      ];
      before = {name, chunk, module};
      return row.join(' ');
    })
    .join(',');
}

/** Makes of the table what stood there: by the name of a chunk, how to load it. */
const unpacker = (bundler: string) =>
  `(t=>{let a=-1,b=-1,c=0,o={};for(let r of t.split(",")){let[x,y,z]=r.split(" "),[w,...s]=y.split("+");a-=~x;b-=~w;c+=+z;let l=[...s,b],m=c;o[a.toString(36)]=[()=>Promise.all(l.map(i=>${bundler}.e(i))).then(${bundler}.bind(${bundler},m))]}return o})`;
