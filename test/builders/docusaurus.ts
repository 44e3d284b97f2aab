import type {LoadContext} from '@docusaurus/types';

/** Part of something large that Docusaurus hands over, for code that reads only that part. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it stands in for what is asked
export function standIn<T>(part: object): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is less than it says
  return part as T;
}

export const loadContext = (siteDir: string): LoadContext => standIn({siteDir});

/** Actions that keep what a plugin writes: file name → what stands in it. */
export function recordedData() {
  const data: Record<string, unknown> = {};
  const createData = (name: string, text: string) => {
    data[name] = JSON.parse(text);
    return Promise.resolve(name);
  };
  return {data, actions: {createData}};
}
