import {translate} from '@docusaurus/Translate';

export const text = {
  fresh: () =>
    translate({id: 'saveLine.fresh', message: 'Wat hier staat, blijft op dit apparaat.'}),
  saving: () => translate({id: 'saveLine.saving', message: 'Bezig met bewaren.'}),
  saved: () => translate({id: 'saveLine.saved', message: 'Bewaard op dit apparaat.'}),
  notebook: () => translate({id: 'saveLine.notebook', message: 'Naar de werkmap'}),
  again: () => translate({id: 'saveLine.again', message: 'Probeer opnieuw'}),
  keep: () => translate({id: 'saveLine.keep', message: 'Bewaar het toch'}),
  still: () => translate({id: 'saveLine.still', message: 'Het lukte weer niet.'}),
  file: () => translate({id: 'saveLine.file', message: 'Bewaar als bestand'}),
};
