import {translate} from '@docusaurus/Translate';

/** Without 'je' or 'u': coaches and administrators follow a path alike. */
export const text = {
  paper: (title: string) =>
    translate({id: 'path.paper', message: '{title}, alle stappen'}, {title}),
  module: (number: number, title: string) =>
    translate({id: 'path.module', message: 'Deel {number}: {title}'}, {number, title}),
  howFar: () => translate({id: 'path.howFar', message: 'Voortgang'}),
  left: (long: string) =>
    translate({id: 'path.left', message: 'Nog {long}, zonder wat in het echt gebeurt.'}, {long}),
  begin: () => translate({id: 'path.begin', message: 'Begin met:'}),
  goOn: () => translate({id: 'path.goOn', message: 'Verder met:'}),
  finished: (title: string) =>
    translate({id: 'path.finished', message: 'Alle stappen van ‘{title}’ zijn gedaan.'}, {title}),
  portfolio: () => translate({id: 'path.portfolio', message: 'Naar het leerverslag'}),
  write: () => translate({id: 'path.write', message: 'In eigen woorden'}),
};
