import type {Problem} from '../problems';

const TRUNCATE = /\{\/\*\s*truncate\s*\*\/\}/;

/** A post without its mark of where the opening ends; the blog plugin stops the build for it. */
export function checkPost(text: string, file: string): Problem[] {
  return TRUNCATE.test(text)
    ? []
    : [
        {
          file,
          message: 'de regel {/* truncate */} ontbreekt. Zet hem onder de eerste alinea.',
        },
      ];
}
