/** Lets the reader keep a text as a file, by the browser's own way of saving a download. */
export function offerFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address at the click; a while later nobody needs it any more.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
