import {translate} from '@docusaurus/Translate';

export const text = {
  heading: () => translate({id: 'notebook.files', message: 'Bestanden'}),
  about: () =>
    translate({
      id: 'notebook.filesAbout',
      message:
        'Met een bestand heb je een reservekopie, en neem je je werk mee naar een ander apparaat.',
    }),
  saveAll: () => translate({id: 'notebook.saveAll', message: 'Bewaar alles als bestand'}),
  making: () => translate({id: 'notebook.making', message: 'Het bestand wordt gemaakt.'}),
  offered: () =>
    translate({
      id: 'notebook.offeredAll',
      message:
        'Je browser bewaart nu een bestand met al je stukken, meestal in de map met downloads. Of dat lukte, kan deze site niet zien. Kijk dus even.',
    }),
  pick: () => translate({id: 'notebook.pick', message: 'Haal een bestand binnen'}),
  reading: () => translate({id: 'notebook.reading', message: 'Het bestand wordt gelezen.'}),
  taking: () => translate({id: 'notebook.taking', message: 'De stukken worden binnengehaald.'}),
};
