import {translate} from '@docusaurus/Translate';

export const text = {
  label: (names: string) =>
    translate({id: 'domainWheel.label', message: 'Wiel met de leefgebieden: {names}'}, {names}),
  /** In the middle of the wheel, a line each. */
  middle: () =>
    translate({id: 'domainWheel.middle', message: 'Waar wilt u|het over|hebben?'}).split('|'),
};
