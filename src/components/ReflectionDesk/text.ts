import {translate} from '@docusaurus/Translate';

/** What the page about looking back says. */
export const text = {
  label: () => translate({id: 'reflectionDesk.label', message: 'Terugkijken op eigen werk'}),
  editorial: () =>
    translate({
      id: 'reflectionDesk.editorial',
      message:
        'Uitwerking van de redactie. Schrijf over jezelf, niet over een deelnemer. Alles blijft op dit apparaat.',
    }),
  minutes: (count: number) =>
    translate({id: 'reflectionDesk.minutes', message: 'Ongeveer {count} minuten.'}, {count}),
  sources: () => translate({id: 'reflectionDesk.sources', message: 'Bron:'}),
  begin: () => translate({id: 'reflectionDesk.begin', message: 'Begin'}),
  yours: () => translate({id: 'reflectionDesk.yours', message: 'Wat je eerder schreef'}),
  finish: () => translate({id: 'reflectionDesk.finish', message: 'Klaar voor nu'}),
  reopen: () => translate({id: 'reflectionDesk.reopen', message: 'Toch nog niet klaar'}),
  done: () =>
    translate({
      id: 'reflectionDesk.done',
      message: 'Je hebt deze terugblik afgerond. Je kunt er nog steeds in schrijven.',
    }),
  questionInFile: () =>
    translate({id: 'reflectionDesk.questionInFile', message: 'Je vraag voor intervisie'}),
};
