import fs from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import {parse} from 'yaml';
import {checkWorkflow, workflowSchema} from './checkWorkflow';
import {readManifest} from './lockfile';

const ROOT = path.join(__dirname, '../..');
const FOLDER = path.join(ROOT, '.github/workflows');
const files = fs.readdirSync(FOLDER);

const read = (file: string) => fs.readFileSync(path.join(FOLDER, file), 'utf8');
const check = (text: string) => checkWorkflow(v.parse(workflowSchema, parse(text)), text);

test('there is a workflow', () => {
  expect(files).toContain('check.yml');
});

test.each(files)('%s is safe', (file) => {
  expect(check(read(file))).toEqual([]);
});

test.each(files)('%s runs only what is in the repository', (file) => {
  const named = read(file).match(/(?:\.ci|scripts)\/[\w./-]+/g) ?? [];
  expect(named.filter((name) => !fs.existsSync(path.join(ROOT, name)))).toEqual([]);
});

test('the public workflow makes a bill of materials and keeps it with the site', () => {
  const steps = v.parse(workflowSchema, parse(read('check.yml'))).jobs['check']?.steps ?? [];
  const kept = steps.find(({uses}) => uses?.startsWith('actions/upload-artifact@'));
  expect(steps.map(({run}) => run)).toContainEqual(
    expect.stringMatching(/^npm sbom --sbom-format=cyclonedx .*> bom\.cdx\.json$/),
  );
  expect(kept?.with['path']).toContain('bom.cdx.json');
});

const SECRET = "if: github.ref == 'refs/heads/main' && github.event_name != 'pull_request'";

test.each([
  ['pull_request:', 'pull_request_target:', 'starts on pull_request_target'],
  ['contents: read', 'contents: write', 'may do more than read the repository'],
  ['permissions:\n  contents: read\n', '', 'may do more than read the repository'],
  ['\nconcurrency:', '\nenv:', 'runs beside itself'],
  ['\ndefaults:', '\nenv:', 'does not name bash, so that a pipe hides what fails in it'],
  ['    shell: bash', '    shell: sh', 'does not name bash, so that a pipe hides what fails in it'],
  [
    '    timeout-minutes: 45\n',
    '    timeout-minutes: 45\n    defaults: {run: {shell: sh}}\n',
    'check: takes a shell of its own',
  ],
  [
    '        run: .ci/run\n',
    '        run: .ci/run\n        shell: sh\n',
    'check: runs a command with sh',
  ],
  ['    timeout-minutes: 45\n', '', 'check: has no time limit'],
  [
    '    timeout-minutes: 45\n',
    '    timeout-minutes: 45\n    permissions: write-all\n',
    'check: takes permissions of its own',
  ],
  [SECRET, "if: github.event_name != ''", 'publish: has secrets outside main or an environment'],
  [
    'CHROME_PATH: /usr/bin/google-chrome',
    'CHROME_PATH: ${{ secrets.DEPLOY_KEY }}',
    'check: has secrets outside main or an environment',
  ],
  [
    '\nconcurrency:\n',
    '\nenv:\n  KEY: ${{ secrets.DEPLOY_KEY }}\nconcurrency:\n',
    'gives secrets to every job',
  ],
  ['    environment: live\n', '', 'publish: has secrets outside main or an environment'],
  [
    'run: .ci/run',
    'run: .ci/run ${{ github.head_ref }}',
    'check: puts an expression into a command',
  ],
  [
    '@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '@v7',
    'check: actions/checkout@v7 is not of GitHub itself, by its commit',
  ],
  [
    'actions/setup-node@',
    'someone/setup-node@',
    'check: someone/setup-node@820762786026740c76f36085b0efc47a31fe5020 is not of GitHub itself, by its commit',
  ],
  [
    ' # v7.0.0',
    '',
    'does not tell the version: - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020',
  ],
  [
    'persist-credentials: false',
    'fetch-depth: 1',
    'check: leaves the token behind in the checkout',
  ],
])('a workflow with %j as %j is not safe', (right, wrong, complaint) => {
  const text = read('check.yml');
  expect(text).toContain(right);
  expect(check(text.replace(right, () => wrong))).toContain(complaint);
});

test('the Node of the workflows is one that package.json takes', () => {
  const {engines} = v.parse(
    v.object({engines: v.object({node: v.string()})}),
    JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')),
  );
  const major = fs.readFileSync(path.join(ROOT, '.nvmrc'), 'utf8').trim();
  expect(engines.node).toMatch(new RegExp(String.raw`^>=${major}\.`));
});

const named = v.object({'dependency-name': v.string()});

const dependabotSchema = v.object({
  version: v.literal(2),
  updates: v.array(
    v.object({
      'package-ecosystem': v.string(),
      schedule: v.object({interval: v.literal('weekly')}),
      cooldown: v.object({'default-days': v.pipe(v.number(), v.minValue(3))}),
      groups: v.record(v.string(), v.object({patterns: v.optional(v.array(v.string()), [])})),
      // With update-types, so that a security update still comes.
      ignore: v.optional(
        v.array(v.object({...named.entries, 'update-types': v.array(v.string())})),
        [],
      ),
    }),
  ),
});

const dependabot = v.parse(
  dependabotSchema,
  parse(fs.readFileSync(path.join(ROOT, '.github/dependabot.yml'), 'utf8')),
);

test('Dependabot watches packages and actions, weekly and some days after a release', () => {
  expect(dependabot.updates.map((one) => one['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
  ]);
});

test('Dependabot names no package that we do not have', () => {
  const {dependencies, devDependencies} = readManifest();
  const ours = Object.keys({...dependencies, ...devDependencies});
  const asked = dependabot.updates
    .filter((one) => one['package-ecosystem'] === 'npm')
    .flatMap(({groups, ignore}) => [
      ...Object.values(groups).flatMap(({patterns}) => patterns),
      ...ignore.map((one) => one['dependency-name']),
    ]);
  const unknown = asked.filter(
    (name) =>
      !ours.some((own) => (name.endsWith('*') ? own.startsWith(name.slice(0, -1)) : own === name)),
  );
  expect(unknown).toEqual([]);
});
