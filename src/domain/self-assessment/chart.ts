import type {Comparison} from './compare';
import type {Level} from './level';
import type {PeerRow} from './peer';
import type {ProfileRow} from './profile';

/** Whose view or which time; the first of a drawing is 'own'. */
export type SeriesId = 'own' | 'earlier' | 'colleague';

export type ChartRow = {
  id: string;
  name: string;
  /** No value for a series: then nothing was asked that can stand beside the other. */
  values: {series: SeriesId; level: Level}[];
};

/** What a profile drawing, its table and its sentence are all made from. */
export type ProfileChartData = {series: SeriesId[]; rows: ChartRow[]};

export function ownChart(profile: readonly ProfileRow[]): ProfileChartData {
  return {
    series: ['own'],
    rows: profile.map(({dimension, name, level}) => ({
      id: dimension,
      name,
      values: [{series: 'own', level}],
    })),
  };
}

export function earlierChart(comparisons: readonly Comparison[]): ProfileChartData {
  return {
    series: ['own', 'earlier'],
    rows: comparisons.map(({dimension, name, before, now}) => ({
      id: dimension,
      name,
      values: [
        {series: 'own', level: now},
        ...(before ? [{series: 'earlier' as const, level: before}] : []),
      ],
    })),
  };
}

export function colleagueChart(rows: readonly PeerRow[]): ProfileChartData {
  return {
    series: ['own', 'colleague'],
    rows: rows.map(({dimension, name, own, colleague}) => ({
      id: dimension,
      name,
      values: [
        {series: 'own', level: own},
        {series: 'colleague', level: colleague},
      ],
    })),
  };
}

/** The level of a series in a row; undefined when there is none. */
export function valueOf({values}: ChartRow, series: SeriesId): Level | undefined {
  return values.find((value) => value.series === series)?.level;
}
