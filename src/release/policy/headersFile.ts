import {contentTypeOf} from './contentTypes';
import type {HeaderRule, HeaderRules} from './headerRules';

/** Cloudflare Pages leaves out what goes beyond these, without a word. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

const EXPLANATION = `# Gemaakt door npm run build uit src/release/policy; verander het daar.
# Voor Netlify en Cloudflare Pages. Beide voegen samen wat op een adres past. Een header die een
# smaller blok ook noemt, staat daarom niet in het eerste: hij zou twee keer in het antwoord staan.
# Zonder Cache-Control sturen beide zelf 'public, max-age=0, must-revalidate': telkens navragen.
`;

/**
 * The text of build/_headers, for Netlify and Cloudflare Pages.
 *
 * @throws {Error} in Dutch, when it goes beyond what Cloudflare reads
 */
export function headersFile(rules: HeaderRules): string {
  const [everywhere, ...others] = rules;
  const narrower = new Set(others.flatMap(({headers}) => Object.keys(headers)));
  const shared = Object.entries(everywhere.headers).filter(([name]) => !narrower.has(name));
  const blocks = [
    {paths: everywhere.paths, headers: Object.fromEntries(shared)},
    ...others.map(withType),
  ];
  const text = [EXPLANATION, ...blocks.map(writeBlock)].join('\n');
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  if (blocks.length > MOST_RULES || longest > LONGEST_LINE) {
    throw new Error(
      `Cloudflare Pages leest van _headers hoogstens ${MOST_RULES} blokken en ${LONGEST_LINE} tekens per regel; dit zijn er ${blocks.length} en ${longest}.`,
    );
  }
  return text;
}

/** Names the content type of a single file too: a host may not know a kind that has its own rule. */
function withType({paths, headers}: HeaderRule): HeaderRule {
  return paths.endsWith('*')
    ? {paths, headers}
    : {paths, headers: {'Content-Type': contentTypeOf(paths), ...headers}};
}

function writeBlock({paths, headers}: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${paths}\n${lines.join('')}`;
}
