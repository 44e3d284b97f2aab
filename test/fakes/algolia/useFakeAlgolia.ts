import {startFakeAlgolia, type FakeAlgolia} from './startFakeAlgolia';

export const ACCOUNT = {
  appId: 'PROEFAPP',
  writeKey: 'sleutel-die-schrijft-4f1d',
  searchKey: 'sleutel-die-zoekt-9a2b',
};

/** A new server for each test; gives how to reach that of the running test. */
export function useFakeAlgolia(): () => FakeAlgolia {
  let fake: FakeAlgolia | undefined;
  beforeEach(async () => {
    fake = await startFakeAlgolia(ACCOUNT);
  });
  afterEach(async () => {
    await fake?.close();
  });
  return () => {
    if (!fake) {
      throw new Error('Only inside a test is there a server');
    }
    return fake;
  };
}
