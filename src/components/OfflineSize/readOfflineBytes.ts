/** Bytes that the site takes on a device, or undefined when that cannot be read. */
export async function readOfflineBytes(
  source: string,
  signal: AbortSignal,
): Promise<number | undefined> {
  try {
    const response = await fetch(source, {signal});
    const told: unknown = response.ok ? await response.json() : undefined;
    return typeof told === 'object' && told && 'bytes' in told && typeof told.bytes === 'number'
      ? told.bytes
      : undefined;
  } catch {
    return undefined;
  }
}
