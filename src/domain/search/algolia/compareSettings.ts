/** A setting that is not what it should be. `undefined` where it was never set. */
export interface SettingDifference {
  readonly name: string;
  readonly ours: unknown;
  readonly live: unknown;
}

type Settings = Readonly<Record<string, unknown>>;

/** @returns what a push would change, of the settings that we give; Algolia has many more */
export const compareSettings = (ours: Settings, live: Settings): SettingDifference[] =>
  Object.entries(ours)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(live[name]))
    .map(([name, value]) => ({name, ours: value, live: live[name]}));
