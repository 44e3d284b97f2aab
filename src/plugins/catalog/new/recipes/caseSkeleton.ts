import {TO_WRITE} from '../../../../schemas/text';
import {toWrite} from '../toWrite';

const option = (id: string, to: string) => ({
  id,
  choice: toWrite('wat je doet. Begin met "Je", want het komt op een knop.'),
  effect: toWrite('wat er dan gebeurt, in een paar zinnen. Laat zien, leg niet uit.'),
  cost: toWrite('wat het kost, zoals tijd, rust of vertrouwen.'),
  felt: toWrite('wat de ander kan voelen. Schrijf "misschien" of "kan", want je weet het niet.'),
  to,
});

const scene = (id: string, about: string, [one, other]: readonly [string, string]) => ({
  id,
  title: toWrite('een korte titel voor dit moment.'),
  text: [
    toWrite(about),
    toWrite('waar je nu voor staat. Eindig waar je iets moet doen. Elk streepje is een alinea.'),
  ],
  options: [option('keuze-a', one), option('keuze-b', other)],
});

const ending = (id: string, about: string) => ({
  id,
  title: toWrite('een korte titel voor dit einde.'),
  text: [toWrite(about)],
});

/**
 * A story that holds together and of which every text is still to be written: three moments after
 * each other, with two choices each, and an ending for either choice of the last.
 */
export const caseSkeleton = () => ({
  whyMethod: toWrite('waarom deze manier van intervisie bij dit verhaal past.'),
  minutes: 5,
  scenes: [
    scene('begin', 'wie de ander is, waar jullie zijn en wat er gebeurt.', ['midden', 'midden']),
    scene('midden', 'hoe het daarna verdergaat, wat je ook koos.', ['laatste', 'laatste']),
    scene('laatste', 'wat er op het spel staat, wat je ook koos.', ['einde-a', 'einde-b']),
  ],
  endings: [
    ending('einde-a', 'hoe het later is. Geen beloning en geen straf: het leven gaat door.'),
    ending('einde-b', 'hoe het dan later is. Ook dit einde heeft iets moois en iets moeilijks.'),
  ],
  questions: [
    toWrite('een open vraag over wat de lezer zelf weleens meemaakte?'),
    toWrite('een open vraag over wat de lezer meestal doet?'),
    toWrite('een open vraag over wat de lezer nodig heeft of wil proberen?'),
  ],
  bring: toWrite('een vraag voor intervisie, zoals: hoe kan ik iets, terwijl er iets anders is?'),
  readOn: ['de eerste', 'een andere'].map((which) => ({
    text: toWrite(`wat ${which} pagina over dit onderwerp vertelt.`),
    page: `${TO_WRITE}, zoals /intervisie`,
  })),
});
