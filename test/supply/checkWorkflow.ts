import * as v from 'valibot';

const words = v.optional(v.record(v.string(), v.unknown()), {});

// Loose: a secret may stand under a key that is not looked at otherwise.
const job = v.looseObject({
  if: v.optional(v.string(), ''),
  environment: v.optional(v.string()),
  permissions: v.optional(v.unknown()),
  defaults: v.optional(v.unknown()),
  'timeout-minutes': v.optional(v.number()),
  steps: v.array(
    v.looseObject({
      uses: v.optional(v.string()),
      run: v.optional(v.string(), ''),
      shell: v.optional(v.string(), 'bash'),
      with: words,
      env: words,
    }),
  ),
});

export const workflowSchema = v.looseObject({
  on: v.record(v.string(), v.unknown()),
  permissions: v.optional(v.unknown()),
  concurrency: v.optional(v.unknown()),
  defaults: v.optional(v.unknown()),
  jobs: v.record(v.string(), job),
});

export type Workflow = v.InferOutput<typeof workflowSchema>;

/** What a workflow may start with; others, like pull_request_target, give a stranger's code secrets. */
const EVENTS = ['push', 'pull_request', 'schedule', 'workflow_dispatch'];

const ON_MAIN = "github.ref == 'refs/heads/main' && github.event_name != 'pull_request'";

/**
 * What makes a workflow unsafe.
 *
 * @param text the same file as text, for the comment that tells the version of a commit
 */
export function checkWorkflow(workflow: Workflow, text: string): string[] {
  const {jobs, ...shared} = workflow;
  const {on, permissions, concurrency, defaults} = shared;
  return [
    ...Object.keys(on)
      .filter((event) => !EVENTS.includes(event))
      .map((event) => `starts on ${event}`),
    ...(JSON.stringify(permissions) === '{"contents":"read"}'
      ? []
      : ['may do more than read the repository']),
    ...(JSON.stringify(defaults) === '{"run":{"shell":"bash"}}'
      ? []
      : ['does not name bash, so that a pipe hides what fails in it']),
    ...(concurrency === undefined ? ['runs beside itself'] : []),
    ...(hasSecret(shared) ? ['gives secrets to every job'] : []),
    ...text
      .split('\n')
      .filter((line) => /\buses:/.test(line) && !/@\S+ # v\d+\.\d+\.\d+$/.test(line))
      .map((line) => `does not tell the version: ${line.trim()}`),
    ...Object.entries(jobs).flatMap(([name, one]) =>
      checkJob(one).map((complaint) => `${name}: ${complaint}`),
    ),
  ];
}

const hasSecret = (part: unknown) => /\bsecrets\b/.test(JSON.stringify(part));

function checkJob(one: Workflow['jobs'][string]): string[] {
  return [
    ...(one['timeout-minutes'] === undefined ? ['has no time limit'] : []),
    ...(one.permissions === undefined ? [] : ['takes permissions of its own']),
    ...(one.defaults === undefined ? [] : ['takes a shell of its own']),
    ...(hasSecret(one) && !(one.if.startsWith(ON_MAIN) && one.environment !== undefined)
      ? ['has secrets outside main or an environment']
      : []),
    ...one.steps.flatMap(checkStep),
  ];
}

function checkStep({uses, run, shell, with: given}: Workflow['jobs'][string]['steps'][number]) {
  const complaints = run.includes('${{') ? ['puts an expression into a command'] : [];
  if (shell !== 'bash') {
    complaints.push(`runs a command with ${shell}`);
  }
  if (uses === undefined) {
    return complaints;
  }
  if (!/^actions\/[\w-]+@[\da-f]{40}$/.test(uses)) {
    complaints.push(`${uses} is not of GitHub itself, by its commit`);
  }
  if (uses.startsWith('actions/checkout@') && given['persist-credentials'] !== false) {
    complaints.push('leaves the token behind in the checkout');
  }
  return complaints;
}
