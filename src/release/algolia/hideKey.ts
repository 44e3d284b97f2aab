/** The text without the key, which a server or a library may have put in it. */
export const hideKey = (text: string, key: string): string =>
  key === '' ? text : text.replaceAll(key, '(sleutel)');
