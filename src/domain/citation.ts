import type {Reference} from '../schemas/reference';

/** One line in the manner of APA 7, plain text: "De Ruig, L., & Talman, J. (2020). Titel. Uitgever." */
export function citation(reference: Reference): string {
  const container = [reference['container-title'], volume(reference), reference.page]
    .filter((part) => part !== undefined)
    .join(', ');
  const publisher = [reference['publisher-place'], reference.publisher]
    .filter((part) => part !== undefined)
    .join(': ');
  return [`${authors(reference)} (${reference.issued})`, reference.title, container, publisher]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function volume({volume: number, issue}: Reference): string | undefined {
  return number === undefined || issue === undefined ? number : `${number}(${issue})`;
}

function authors({author}: Reference): string {
  const names = author.map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
  );
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')}, & ${last}`;
}
