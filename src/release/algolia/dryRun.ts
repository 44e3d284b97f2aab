import type {SearchClient} from 'algoliasearch';
import {compareSettings} from '../../domain/search/algolia/compareSettings';
import {ALGOLIA_SETTINGS} from '../../domain/search/algolia/settings';
import {MOST_BYTES, type Survey} from '../../domain/search/algolia/surveyRecords';

/** What would be sent, in lines to read. */
export const describeSurvey = (survey: Survey, synonyms: number): string[] => [
  `Records: ${survey.total}`,
  ...survey.perKind.map(([kind, count]) => `  soort ${kind}: ${count}`),
  ...survey.perType.map(([type, count]) => `  type ${type}: ${count}`),
  ...(survey.largest
    ? [
        `Grootste record: ${survey.largest.bytes} van ${MOST_BYTES} bytes (${survey.largest.objectID})`,
      ]
    : []),
  `Synoniemen: ${synonyms}`,
];

/** What a push would change in the settings of the live index. Only reads. */
export async function describeSettings(client: SearchClient, indexName: string): Promise<string[]> {
  const live = await readSettings(client, indexName);
  if (live === undefined) {
    return [`De index ${indexName} is er nog niet. De eerste keer sturen maakt hem.`];
  }
  const differences = compareSettings(ALGOLIA_SETTINGS, live);
  return differences.length === 0
    ? [`De instellingen van ${indexName} zijn gelijk aan de onze.`]
    : [
        `Instellingen van ${indexName} die veranderen:`,
        ...differences.map(
          ({name, ours, live: was}) => `  ${name}: ${show(was)} wordt ${show(ours)}`,
        ),
      ];
}

const show = (value: unknown): string =>
  value === undefined ? '(niets)' : (JSON.stringify(value) ?? '(niets)');

async function readSettings(
  client: SearchClient,
  indexName: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return {...(await client.getSettings({indexName}))};
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 404) {
      return undefined;
    }
    throw error;
  }
}
