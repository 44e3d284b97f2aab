/** Starts a server for a built site on the loopback address; see serve.mjs. */
export function serve(options?: {
  dir?: string;
  port?: number;
  headers?: string | false;
}): Promise<{url: string; close: () => Promise<void>}>;
