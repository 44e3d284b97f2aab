// Not in TypeScript's own list yet. A browser without it has no `trustedTypes`.
interface TrustedHTML {
  toString(): string;
}
interface Window {
  readonly trustedTypes?: {
    readonly emptyHTML: TrustedHTML;
    createPolicy(
      name: string,
      rules: {createScriptURL: (address: string) => string},
    ): {createScriptURL(address: string): string};
  };
}
