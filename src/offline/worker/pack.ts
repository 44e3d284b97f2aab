import {isText} from '../release';

/** A header of ours on what is kept packed. Not `content-encoding`, by which a browser would act. */
const MARK = 'x-kept';
const FORMAT = 'gzip';

/** What to keep of a response: packed when it is text, and this browser can undo that too. */
export async function pack(path: string, response: Response): Promise<Response> {
  if (!response.body || !isText(path) || !canPack()) {
    return response;
  }
  const packed = await readThrough(response.body, new CompressionStream(FORMAT));
  const headers = new Headers(response.headers);
  headers.set(MARK, FORMAT);
  return replaceBody(response, packed, headers);
}

/**
 * What was kept, as it came: also what was kept as it is, by this worker or an older one. Unpacks the
 * whole of it before anything is answered, as damage shows only at its end: a tab would have half a page.
 *
 * @throws when what was packed is damaged, or this browser cannot unpack
 */
export async function unpack(kept: Response): Promise<Response> {
  if (!kept.body || kept.headers.get(MARK) !== FORMAT) {
    return kept;
  }
  const plain = await readThrough(kept.body, new DecompressionStream(FORMAT));
  const headers = new Headers(kept.headers);
  headers.delete(MARK);
  return replaceBody(kept, plain, headers);
}

/** Safari has had both since 16.4, Firefox since 113. */
function canPack(): boolean {
  return 'CompressionStream' in globalThis && 'DecompressionStream' in globalThis;
}

function readThrough(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  change: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(body.pipeThrough(change)).arrayBuffer();
}

function replaceBody(
  {status, statusText}: Response,
  body: ArrayBuffer,
  headers: Headers,
): Response {
  return new Response(body, {status, statusText, headers});
}
