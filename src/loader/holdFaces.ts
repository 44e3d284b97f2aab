/**
 * On the first page of a first visit: shows the stand-ins of the device instead of our own faces, so
 * that the words need not wait. Changing every line of a page costs a phone a fifth of a second and
 * moves what is being read, so the body face waits for the next page, when the worker has it.
 *
 * Where no worker can be had, both faces come as the style sheet asks for them.
 *
 * @returns shows the heading face too; called when the words are there
 */
export function holdFaces(): () => Promise<void> {
  const {dataset} = document.documentElement;
  if ('serviceWorker' in navigator && !navigator.serviceWorker.controller) {
    dataset['faces'] = 'stand-ins';
  }
  return async () => {
    if (dataset['faces']) {
      await document.fonts.load('600 1em Fraunces');
      // Another page may have come meanwhile, which has both.
      if (dataset['faces']) {
        dataset['faces'] = 'headings';
      }
    }
  };
}
