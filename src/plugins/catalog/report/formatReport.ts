import {median} from '../../../domain/readability/median';
import type {PageReading} from './readingReport';

/** Parts of the site of which an editor wants to know the middle score. */
const PARTS = ['/methodiek', '/start'];

const ABOUT = `Leesbaarheid per pagina, de moeilijkste bovenaan.
Flesch-Douma is een indicatie en geen oordeel: de formule telt alleen hoe lang woorden en zinnen
zijn. Of een tekst klopt, en of iemand hem begrijpt, hoor je pas als drie mensen hem hardop lezen.
100 = heel makkelijk, 60 = gewoon, 0 = heel moeilijk. Dit overzicht houdt niets tegen.`;

/** The report as lines for a terminal. */
export function formatReport(pages: readonly PageReading[]): string {
  return [ABOUT, '', ...pages.map(formatPage), ...formatMedians(pages)].join('\n');
}

function formatPage(page: PageReading): string {
  const {address, score, words, sentences, longestSentence, longWords, official} = page;
  const average = sentences === 0 ? 0 : words / sentences;
  const lines = [
    `${score === undefined ? '  –' : score.toFixed(0).padStart(3)}  ${address}`,
    `      ${words} woorden, gemiddeld ${average.toFixed(1)} per zin, langste zin ${longestSentence?.words ?? 0}`,
  ];
  if (longestSentence && longestSentence.words > LONG_SENTENCE) {
    lines.push(`      lange zin: ${longestSentence.text}`);
  }
  if (longWords.length > 0) {
    lines.push(`      lange woorden: ${longWords.join(', ')}`);
  }
  if (official.length > 0) {
    lines.push(`      ambtelijke woorden: ${official.join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A sentence of more words than this is worth reading aloud. */
const LONG_SENTENCE = 25;

function formatMedians(pages: readonly PageReading[]): string[] {
  const scoresUnder = (part: string) =>
    pages
      .filter(({address}) => `${address}/`.startsWith(part === '/' ? part : `${part}/`))
      .flatMap(({score}) => score ?? []);
  const together = PARTS.flatMap(scoresUnder);
  return [
    ...PARTS.map((part) => `Mediaan ${part}: ${words(median(scoresUnder(part)))}`),
    `Mediaan ${PARTS.join(' en ')} samen: ${words(median(together))}`,
    `Mediaan van alle pagina's: ${words(median(scoresUnder('/')))}`,
  ];
}

const words = (score: number | undefined) => score?.toFixed(0) ?? 'geen pagina met genoeg tekst';
