/** Lets the reader keep a text as a file, by the browser's own way of saving a download. */
export const offerFile = (name: string, text: string, type = 'application/json'): void =>
  offerBytes(name, text, type);

/** The same for what a program made. */
export function offerBytes(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address at the click; a while later nobody needs it any more.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
