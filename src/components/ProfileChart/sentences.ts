import {valueOf, type ProfileChartData} from '@site/src/domain/self-assessment/chart';
import {changeOf} from '@site/src/domain/self-assessment/compare';
import {changesOf, findingsOf} from '@site/src/domain/self-assessment/findings';
import {about, quoted} from '../ChartFigure/quoted';
import {levelWord} from './levelWords';
import {beside, since, standing} from './sentenceText';

/** What stands out in a profile, in short sentences. */
export function sentencesOf(data: ProfileChartData): string[] {
  if (data.series.includes('colleague')) {
    return besideColleague(data);
  }
  return data.series.includes('earlier')
    ? [...ownSentences(data), ...sinceEarlier(data)]
    : ownSentences(data);
}

function ownSentences({rows}: ProfileChartData): string[] {
  const found = findingsOf(
    rows.map((row) => ({
      dimension: row.id,
      name: row.name,
      level: valueOf(row, 'own') ?? 'unknown',
    })),
  );
  const unknown = about(found.unknown, standing.unknown);
  switch (found.standing.kind) {
    case 'nothing-known':
      return [standing.nothing()];
    case 'all-same': {
      const {dimensions, level} = found.standing;
      if (dimensions.length === 1) {
        return [standing.onlyOne(quoted(dimensions), levelWord(level))];
      }
      const say = unknown.length > 0 ? standing.allKnownSame : standing.allSame;
      return [say(levelWord(level)), ...unknown];
    }
    case 'apart': {
      const {strongest, growing} = found.standing;
      return [
        standing.strongest(quoted(strongest.dimensions), levelWord(strongest.level)),
        standing.growing(quoted(growing.dimensions), levelWord(growing.level)),
        ...unknown,
      ];
    }
  }
}

function sinceEarlier(data: ProfileChartData): string[] {
  const {up, down, same, 'not-comparable': rest} = changes(data, 'earlier', 'own');
  const still = up.length === 0 && down.length === 0 && same.length > 0;
  return [
    ...about(up, since.up),
    ...about(down, since.down),
    ...(still ? [since.same()] : []),
    ...about(rest, since.notComparable),
  ];
}

function besideColleague(data: ProfileChartData): string[] {
  const {up, down, same, 'not-comparable': rest} = changes(data, 'own', 'colleague');
  return [
    ...about(up, beside.more),
    ...about(down, beside.less),
    ...about(same, beside.same),
    ...about(rest, beside.notSeen),
    // Else a level that differs from the own profile would look like a mistake.
    beside.scope(),
  ];
}

type Series = 'own' | 'earlier' | 'colleague';

const changes = ({rows}: ProfileChartData, from: Series, to: Series) =>
  changesOf(
    rows.map((row) => ({
      dimension: row.id,
      name: row.name,
      change: changeOf(valueOf(row, from), valueOf(row, to)),
    })),
  );
