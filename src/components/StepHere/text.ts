import {translate} from '@docusaurus/Translate';

export const text = {
  label: () => translate({id: 'stepHere.label', message: 'Leerpad'}),
  stepOf: () => translate({id: 'stepHere.stepOf', message: 'Een stap in het leerpad'}),
  module: (module: string) =>
    translate({id: 'stepHere.module', message: 'deel ‘{module}’.'}, {module}),
  next: () => translate({id: 'stepHere.next', message: 'Verder met:'}),
};
