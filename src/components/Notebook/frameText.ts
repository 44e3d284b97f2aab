import {translate} from '@docusaurus/Translate';

/** Apart from the rest of the words, which come with Desk. */
export const frameText = {
  loading: () => translate({id: 'notebook.loading', message: 'Je werkmap gaat open.'}),
  failed: () =>
    translate({
      id: 'notebook.failed',
      message:
        'De werkmap kon niet laden. Wat je bewaarde, staat nog op dit apparaat. Kijk of je verbinding hebt.',
    }),
  again: () => translate({id: 'notebook.again', message: 'Probeer opnieuw'}),
  noScript: () =>
    translate({
      id: 'notebook.noScript',
      message:
        'De werkmap werkt alleen met JavaScript: wat je schrijft blijft in je browser, en alleen een script kan daarbij. De tekst hieronder kun je gewoon lezen.',
    }),
};
