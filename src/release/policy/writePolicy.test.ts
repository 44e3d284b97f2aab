import fs from 'node:fs';
import path from 'node:path';
import {folderWith} from '@site/test/builders/folder';
import {repository} from '@site/test/builders/repository';
import {caddyfile} from './caddyfile';
import {contentSecurityPolicy} from './contentSecurityPolicy';
import {headerRules} from './headerRules';
import {hashInlineScripts} from './inlineScripts';
import {nginxConf} from './nginxConf';
import {writePolicy} from './writePolicy';

const pages = new Map([['index.html', '<script>go()</script>']]);

function write(): {root: string; read: (file: string) => string} {
  const root = folderWith({...repository(), 'build/index.html': ''});
  writePolicy({root, buildDir: path.join(root, 'build'), pages, search: 'embedded', frames: []});
  return {root, read: (file) => fs.readFileSync(path.join(root, file), 'utf8')};
}

test('writes a file for each kind of host, with the hash of the script that the pages hold', () => {
  const {read} = write();
  const policy = contentSecurityPolicy(hashInlineScripts(pages));
  for (const file of ['build/_headers', 'hosting/nginx.conf', 'hosting/Caddyfile']) {
    expect(read(file)).toContain(policy);
  }
  expect(JSON.parse(read('hosting/headers.json'))).toEqual(headerRules(hashInlineScripts(pages)));
});

test('puts the address of the site where a host needs it', () => {
  const {read} = write();
  expect(read('hosting/nginx.conf')).toContain('server_name kennisbank.example;');
  expect(read('hosting/Caddyfile')).toContain('{$SITE_ADDRESS:kennisbank.example} {');
});

test('has nginx send every header with every answer, from one place', () => {
  const rules = headerRules([]);
  const text = nginxConf(rules, 'a.example');
  for (const name of Object.keys(rules[0].headers)) {
    expect(text.match(new RegExp(`^ {2}add_header ${name} ".+" always;$`, 'gm'))).toHaveLength(1);
  }
  // A location with its own would drop all of these.
  expect(text.match(/add_header/g)).toHaveLength(Object.keys(rules[0].headers).length);
  expect(text).toContain('~^/assets/ "public, max-age=31536000, immutable";');
});

test('has Caddy send every header with a page that is missing too', () => {
  const rules = headerRules([]);
  const text = caddyfile(rules, 'a.example');
  const [, snippet = ''] = /\(site_everywhere\) \{\n([^]*?)\n\}/.exec(text) ?? [];
  for (const [name, value] of Object.entries(rules[0].headers)) {
    expect(snippet).toContain(`header ${name} "${value}"`);
  }
  expect(text.match(/import site_everywhere/g)).toHaveLength(2);
});
