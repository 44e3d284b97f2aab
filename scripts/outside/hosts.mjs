// @ts-check
// Starts the web servers of the outside world on the built site, each with the file that the build
// made for it: on a free port, without privileges, in a temporary folder.
import {spawn} from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const BUILD = path.resolve('build');

/** @typedef {{url: string, close: () => Promise<void>}} Host */

/** @returns {Promise<Host>} */
export async function startNginx() {
  const port = await findFreePort();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'gg-nginx-'));
  const made = fs.readFileSync('hosting/nginx.conf', 'utf8');
  fs.writeFileSync(
    path.join(home, 'site.conf'),
    replaceOnce(
      replaceOnce(made, 'listen 8080;', `listen 127.0.0.1:${port};`),
      'root /srv/site/build;',
      `root ${BUILD};`,
    ),
  );
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  // Root's own nginx would hand its work to a user who may not read this folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  fs.writeFileSync(
    path.join(home, 'nginx.conf'),
    `${user}
daemon off;
pid ${home}/nginx.pid;
error_log stderr error;
events {}
http {
  access_log off;
  ${folders.join('\n  ')}
  include ${home}/site.conf;
}
`,
  );
  return start('nginx', ['-p', home, '-c', path.join(home, 'nginx.conf')], port, home, {});
}

/** @returns {Promise<Host>} */
export async function startCaddy() {
  const port = await findFreePort();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'gg-caddy-'));
  const file = path.join(home, 'Caddyfile');
  fs.writeFileSync(file, `{\n  admin off\n}\nimport ${path.resolve('hosting/Caddyfile')}\n`);
  return start('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port, home, {
    HOME: home,
    XDG_DATA_HOME: home,
    XDG_CONFIG_HOME: home,
    SITE_ADDRESS: `http://127.0.0.1:${port}`,
    SITE_ROOT: BUILD,
  });
}

/** @param {string} text @param {string} from @param {string} to */
function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) {
    throw new Error(`'${from}' does not stand in the file exactly once`);
  }
  return text.replace(from, to);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {number} port
 * @param {string} home removed when the host closes
 * @param {Record<string, string>} env
 * @returns {Promise<Host>}
 */
async function start(program, args, port, home, env) {
  const child = spawn(program, args, {
    env: {...process.env, ...env},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  const ended = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const close = async () => {
    child.kill();
    await ended;
    fs.rmSync(home, {recursive: true, force: true});
  };
  const running = () => child.exitCode === null && child.pid !== undefined;
  while (!(await answers(port))) {
    if (!running()) {
      await close();
      throw new Error(`${program} does not start:\n${said}`);
    }
  }
  return {url: `http://127.0.0.1:${port}`, close};
}

/** @param {number} port @returns {Promise<boolean>} whether something listens there, within 50 ms */
async function answers(port) {
  const open = await new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
    socket.once('connect', () => socket.end());
  });
  if (!open) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  return open;
}

/** @returns {Promise<number>} */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
