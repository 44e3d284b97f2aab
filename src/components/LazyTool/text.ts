import {translate} from '@docusaurus/Translate';

export const text = {
  loading: () => translate({id: 'lazyTool.loading', message: 'Een ogenblik.'}),
  failed: () =>
    translate({
      id: 'lazyTool.failed',
      message: 'Dit deel van de pagina kon niet laden. Wat je eerder bewaarde, is er nog.',
    }),
  again: () => translate({id: 'lazyTool.again', message: 'Probeer opnieuw'}),
};
