/**
 * A name for a file that says what it holds and of which day it is: 'werkmap-2026-11-22.json'.
 * Only letters, digits and hyphens of the title stay, so that every device takes it.
 *
 * @param day as 2026-11-22
 */
export function fileName(title: string, day: string, extension = 'json'): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain || 'werkmap'}-${day}.${extension}`;
}
