import {translate} from '@docusaurus/Translate';

export const text = {
  showTable: () => translate({id: 'chart.showTable', message: 'Bekijk als tabel'}),
  dimension: () => translate({id: 'chart.dimension', message: 'Onderdeel'}),
};
