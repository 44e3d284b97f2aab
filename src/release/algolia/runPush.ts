import {surveyRecords} from '../../domain/search/algolia/surveyRecords';
import type {SearchRecord} from '../../domain/search/record';
import type {Synonym} from '../../schemas/synonym';
import {chooseSynonyms, describeLeft} from './chooseSynonyms';
import {describeSettings, describeSurvey} from './dryRun';
import {explainPushError} from './explainPushError';
import {hideKey} from './hideKey';
import {openClient, type ClientOptions} from './openClient';
import {pushRecords} from './pushRecords';
import {explainMissing, missingNames, readPushEnv, type Env, type PushTarget} from './readPushEnv';
import {readRecords, readSynonyms} from './readPushFiles';
import {refusals} from './refusals';

const NOTHING_SENT = 'Er is niets verstuurd.';

export interface RunInput {
  /** Folder of the repository, with a build in it. */
  readonly root: string;
  readonly env: Env;
  readonly args: readonly string[];
  readonly now: Date;
  readonly options?: ClientOptions;
  readonly pause?: (asked: number) => number;
}

export interface Outcome {
  readonly ok: boolean;
  /** For who pushes, in Dutch, without the key. */
  readonly lines: readonly string[];
}

interface Plan {
  readonly target: PushTarget | undefined;
  readonly isDry: boolean;
  readonly records: readonly SearchRecord[];
  readonly synonyms: readonly Synonym[];
}

/** The whole of `npm run search:push`. */
export async function runPush(input: RunInput): Promise<Outcome> {
  const key = input.env['ALGOLIA_WRITE_KEY']?.trim() ?? '';
  const {ok, lines} = await attempt(input, key);
  return {ok, lines: lines.map((line) => hideKey(line, key))};
}

async function attempt(input: RunInput, key: string): Promise<Outcome> {
  let plan: Plan;
  try {
    plan = prepare(input);
  } catch (error) {
    return {ok: false, lines: [error instanceof Error ? error.message : String(error)]};
  }
  try {
    return await carryOut(plan, input);
  } catch (error) {
    return {ok: false, lines: [explainPushError(error, key)]};
  }
}

/** All that needs no network. */
function prepare({root, env, args}: RunInput): Plan {
  const unknown = args.find((arg) => arg !== '--dry-run');
  if (unknown !== undefined) {
    throw new Error(`'${unknown}' ken ik niet. Wel: --dry-run, om alleen te kijken.`);
  }
  const target = readPushEnv(env);
  const isDry = args.includes('--dry-run');
  if (!target && !isDry) {
    throw new Error(explainMissing(missingNames(env)));
  }
  return {target, isDry, records: readRecords(root), synonyms: readSynonyms(root)};
}

async function carryOut(plan: Plan, {now, options, pause}: RunInput): Promise<Outcome> {
  const {target, isDry, records, synonyms} = plan;
  const survey = surveyRecords(records);
  const refused = refusals(survey);
  const chosen = chooseSynonyms(records, synonyms);
  const client = target && openClient(target, options);
  if (isDry) {
    const settings = client
      ? await describeSettings(client, target.indexName)
      : ['Niet vergeleken met Algolia, want de gegevens van het account zijn niet ingevuld.'];
    const lines = [
      ...describeSurvey(survey, chosen.sent.length),
      ...describeLeft(chosen),
      ...settings,
      ...refused,
    ];
    return {ok: refused.length === 0, lines: [...lines, NOTHING_SENT]};
  }
  if (refused.length > 0 || !client) {
    return {ok: false, lines: [...refused, NOTHING_SENT]};
  }
  const {indexName} = target;
  const stamp = now.toISOString().replaceAll(/\D/g, '');
  await pushRecords({
    client,
    indexName,
    stamp,
    records,
    synonyms: chosen.sent,
    ...(pause ? {pause} : {}),
  });
  return {
    ok: true,
    lines: [
      `${records.length} records staan in de index ${indexName}. Lezers zoeken er nu in.`,
      ...describeLeft(chosen),
    ],
  };
}
