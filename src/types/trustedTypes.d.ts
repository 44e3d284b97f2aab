// Not in TypeScript's own list yet. A browser without it has no `trustedTypes`.
interface Window {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: {createScriptURL: (address: string) => string},
    ): {createScriptURL(address: string): string};
  };
}
