import type {LoadContext, Plugin} from '@docusaurus/types';

// Docusaurus hands plugins far more than ours read; a test gives only that.

export const loadContext = (siteDir: string) => ({siteDir}) as LoadContext;

type Lifecycle<Name extends keyof Plugin> = Parameters<
  Extract<Plugin[Name], (...args: never[]) => unknown>
>[0];

export const buildProps = (outDir: string) => ({outDir}) as Lifecycle<'postBuild'>;

/** Actions that keep what a plugin writes: file name → what stands in it. */
export function recordedData() {
  const data: Record<string, unknown> = {};
  const createData = (name: string, text: string) => {
    data[name] = JSON.parse(text);
    return Promise.resolve(name);
  };
  return {data, actions: {createData} as Lifecycle<'contentLoaded'>['actions']};
}
