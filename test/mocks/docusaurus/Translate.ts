type Values = Record<string, string | number>;

/** The Dutch message itself, with its values filled in. */
export function translate({message}: {message: string}, values: Values = {}): string {
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
