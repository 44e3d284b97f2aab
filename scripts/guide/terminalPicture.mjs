// @ts-check

const COLUMNS = 58;
const CHARACTER = 9;
const LINE = 22;
const PADDING = 22;
const BAR = 34;

/**
 * Draws lines of text as a window, as SVG. A line that begins with "> " or "$ " is what somebody
 * types, and stands out.
 *
 * @param {string} title
 * @param {readonly string[]} lines
 * @returns {string}
 */
export function terminalPicture(title, lines) {
  const rows = lines.flatMap((line) => wrap(line));
  const width = COLUMNS * CHARACTER + 2 * PADDING;
  const height = BAR + rows.length * LINE + 2 * PADDING - 6;
  const text = rows
    .map(({words, typed}, index) => {
      const y = BAR + PADDING + 12 + index * LINE;
      return `<text x="${PADDING}" y="${y}"${typed ? ' class="typed"' : ''}>${escape(words)}</text>`;
    })
    .join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<style>
text { font: 15px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #eef1ec; white-space: pre; }
.typed { fill: #f3c35b; font-weight: 700; }
.title { font: 600 14px sans-serif; fill: #b4c0be; }
</style>
<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="12" fill="#10191b" stroke="#7d8f90" stroke-width="2"/>
<path d="M1 ${BAR}H${width - 1}" stroke="#7d8f90"/>
<text class="title" x="${PADDING}" y="23">${escape(title)}</text>
${text}
</svg>
`;
}

/**
 * @param {string} line
 * @returns {{words: string, typed: boolean}[]}
 */
function wrap(line) {
  const typed = /^[>$] /.test(line);
  const indent = /^(?:\s*(?:\d+\. |- )?|[>$] )/.exec(line)?.[0].length ?? 0;
  const rows = [];
  let rest = line;
  while (rest.length > COLUMNS) {
    const space = rest.lastIndexOf(' ', COLUMNS);
    const cut = space > indent ? space : COLUMNS;
    rows.push(rest.slice(0, cut));
    rest = ' '.repeat(indent) + rest.slice(cut).trimStart();
  }
  return [...rows, rest].map((words) => ({words, typed}));
}

/** @param {string} text */
const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
