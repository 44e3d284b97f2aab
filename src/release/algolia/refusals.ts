import {MOST_BYTES, type Survey} from '../../domain/search/algolia/surveyRecords';

/** Why nothing may be sent: what Algolia would refuse half-way, or what would spoil the index. */
export const refusals = (survey: Survey): string[] => [
  ...(survey.total === 0
    ? ['Er zijn geen records. De index zou leeg worden. Bouw de site opnieuw: npm run build']
    : []),
  ...survey.tooBig.map(
    ({objectID, bytes}) =>
      `Te groot voor Algolia: ${objectID} is ${bytes} bytes en mag er ${MOST_BYTES} zijn.`,
  ),
  ...survey.doubled.map((objectID) => `Twee records heten ${objectID}. Een ervan zou verdwijnen.`),
];
