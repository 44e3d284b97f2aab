import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';
import {renderToPipeableStream} from 'react-dom/server';

/**
 * Renders the whole app to HTML, as Docusaurus' own function does, with every part in its place.
 *
 * @throws the first error of a component
 */
export function renderToHtml(app: Parameters<typeof renderToPipeableStream>[0]): Promise<string> {
  return new Promise((resolve, reject) => {
    const stream = new PassThrough();
    const {pipe} = renderToPipeableStream(app, {
      // From this many bytes React would move suspended parts to the end; see index.ts.
      progressiveChunkSize: Number.MAX_SAFE_INTEGER,
      onError: reject,
      onAllReady() {
        pipe(stream);
        text(stream).then(resolve, reject);
      },
    });
  });
}
