/** Tags for a hosted crawler, which this site does not use: its search reads the built pages itself. */
export default function SearchMetadata(): null {
  return null;
}
