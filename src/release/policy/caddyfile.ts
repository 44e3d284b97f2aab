import {CONTENT_TYPES, PACKED} from './contentTypes';
import type {HeaderRule, HeaderRules} from './headerRules';

/**
 * The text of hosting/Caddyfile. Caddy asks for a certificate itself when the address is a domain.
 *
 * @param domain host name of the site
 */
export function caddyfile(rules: HeaderRules, domain: string): string {
  const [everywhere, ...others] = rules;
  return `# Gemaakt door npm run build uit src/release/policy; verander het daar.
# Geef Caddy twee dingen mee, of verander ze hieronder:
#   SITE_ADDRESS  het adres van de site (staat in data/site.yaml), of :8080 achter een proxy
#   SITE_ROOT     waar de map build/ op de server staat

(site_everywhere) {
${writeHeaders(everywhere)}}

(site_packed) {
  encode {
    zstd
    gzip
    minimum_length 1024
    match {
${PACKED.map((extension) => `      header Content-Type "${CONTENT_TYPES[extension]}"\n`).join('')}    }
  }
}

{$SITE_ADDRESS:${domain}} {
  root * {$SITE_ROOT:/srv/site/build}
  import site_packed

  # In deze volgorde: wat later komt, telt.
  route {
    import site_everywhere
${Object.entries(CONTENT_TYPES).map(writeType).join('')}${others.map(writeHeaders).join('')}    file_server
  }

  handle_errors {
    @missing expression {http.error.status_code} == 404
    route @missing {
      rewrite * /404.html
      import site_everywhere
      header Content-Type "${CONTENT_TYPES.html}"
      file_server
    }
  }
}
`;
}

const writeType = ([extension, type]: [string, string]) =>
  `    @${extension} path *.${extension}\n    header @${extension} Content-Type "${type}"\n`;

function writeHeaders({paths, headers}: HeaderRule): string {
  const matcher = paths === '/*' ? '' : `${paths} `;
  return Object.entries(headers)
    .map(([name, value]) => `    header ${matcher}${name} "${value}"\n`)
    .join('');
}
