import {translate} from '@docusaurus/Translate';

export const text = {
  size: (modules: number, long: string) =>
    translate({id: 'pathList.size', message: '({modules} delen, {long})'}, {modules, long}),
};
