/** A file as somebody chooses it. */
export function chosenFile(text: string, name = 'werkmap.json'): File {
  const file = new File([text], name, {type: 'application/json'});
  // jsdom has no way to read a file but FileReader.
  return Object.assign(file, {text: () => Promise.resolve(text)});
}
