import {CONTENT_TYPES, PACKED, UNKNOWN_TYPE} from './contentTypes';
import type {HeaderRule, HeaderRules, PathPattern} from './headerRules';

const UTF_8 = '; charset=utf-8';

/** nginx packs and labels HTML of its own accord, and warns when it is named. */
const isNamed = (type: string) => type !== 'text/html';

const bare = (type: string) => type.replace(UTF_8, '');

/**
 * The text of hosting/nginx.conf: one server block, to be read inside nginx' `http` block.
 *
 * A location with an `add_header` of its own drops those of the server. Here none has one: what
 * differs from path to path is looked up in a map.
 *
 * @param domain host name of the site
 */
export function nginxConf(rules: HeaderRules, domain: string): string {
  const [everywhere, ...others] = rules;
  const names = Object.keys(everywhere.headers);
  const differing = names.filter((name) => others.some(({headers}) => name in headers));
  return `# Gemaakt door npm run build uit src/release/policy; verander het daar.
# Zet dit bestand in de map conf.d of sites-enabled van nginx, en pas drie dingen aan:
#   listen       poort 8080 is voor achter een proxy die https doet. Doet nginx dat zelf, schrijf dan
#                listen 443 ssl; met ssl_certificate en ssl_certificate_key eronder.
#   server_name  komt uit data/site.yaml
#   root         waar de map build/ op de server staat

${differing.map((name) => writeMap(name, everywhere, others)).join('\n')}
server {
  listen 8080;
  server_name ${domain};
  root /srv/site/build;

${names.map((name) => `  add_header ${name} "${differing.includes(name) ? variable(name) : everywhere.headers[name]}" always;\n`).join('')}
  # Een adres van een map krijgt een schuine streep; de poort blijft die van de bezoeker.
  absolute_redirect off;
  index index.html;
  location / {
    try_files $uri $uri/ =404;
  }
  error_page 403 404 =404 /404.html;

  default_type ${UNKNOWN_TYPE};
  types {
${Object.entries(CONTENT_TYPES)
  .map(([extension, type]) => `    ${bare(type)} ${extension};\n`)
  .join('')}  }
  charset utf-8;
  charset_types ${typesOf(([, type]) => type.endsWith(UTF_8))};

  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 1024;
  gzip_types ${typesOf(([extension]) => PACKED.includes(extension))};

  server_tokens off;
}
`;
}

const typesOf = (test: (entry: [string, string]) => boolean) =>
  Object.entries(CONTENT_TYPES)
    .filter(test)
    .map(([, type]) => bare(type))
    .filter(isNamed)
    .join(' ');

const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** After an error nginx looks up the path of the page with the error, so that is not kept. */
function writeMap(name: string, everywhere: HeaderRule, others: readonly HeaderRule[]): string {
  const lines = others.flatMap(({paths, headers}) =>
    headers[name] === undefined ? [] : [`  ${pattern(paths)} "${headers[name]}";\n`],
  );
  return `map $uri ${variable(name)} {
  default "${everywhere.headers[name]}";
${lines.join('')}}
`;
}

const pattern = (paths: PathPattern) =>
  paths.endsWith('/*') ? `~^${escape(paths.slice(0, -1))}` : paths;

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
