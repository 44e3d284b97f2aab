/**
 * A list of words with their forms behind them, between '|' or on a line.
 *
 * @returns by form, the word that it is of
 */
export const readForms = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\||\n/)
      .flatMap((line) => {
        const [base = '', ...forms] = line.trim().split(' ');
        return forms.map((form) => [form, base] as const);
      }),
  );
