import {translate} from '@docusaurus/Translate';
import type {CostId, PriceId} from '@site/src/domain/formation/costs';

/** What a price is called, and in which unit it is. */
export function priceWords(id: PriceId): {label: string; unit: string} {
  const euros = translate({id: 'formation.euros', message: 'euro per jaar'});
  switch (id) {
    case 'coach':
      return {
        label: translate({
          id: 'formation.price.coach',
          message: 'Een voltijdcoach, met alle kosten eromheen',
        }),
        unit: euros,
      };
    case 'coordination':
      return {
        label: translate({
          id: 'formation.price.coordination',
          message: 'Coördinatie en projectleiding',
        }),
        unit: translate({id: 'formation.fte', message: 'voltijdbanen'}),
      };
    case 'coordinator':
      return {
        label: translate({id: 'formation.price.coordinator', message: 'Een voltijdcoördinator'}),
        unit: euros,
      };
    case 'trainingHours':
      return {
        label: translate({
          id: 'formation.price.trainingHours',
          message: 'Training en intervisie per voltijdcoach',
        }),
        unit: translate({id: 'formation.hours.unit', message: 'uur per jaar'}),
      };
    case 'trainingRate':
      return {
        label: translate({
          id: 'formation.price.trainingRate',
          message: 'Wat een uur van een coach kost',
        }),
        unit: translate({id: 'formation.euro', message: 'euro'}),
      };
    case 'trainer':
      return {
        label: translate({id: 'formation.price.trainer', message: 'Trainer van buiten'}),
        unit: euros,
      };
    case 'budget':
      return {
        label: translate({id: 'formation.price.budget', message: 'Vrij budget per deelnemer'}),
        unit: euros,
      };
    case 'place':
      return {
        label: translate({
          id: 'formation.price.place',
          message: 'Een ontmoetingsplek: huur en mensen',
        }),
        unit: euros,
      };
    case 'evaluation':
      return {
        label: translate({
          id: 'formation.price.evaluation',
          message: 'Evaluatie, als deel van de rest',
        }),
        unit: translate({id: 'formation.direct.unit', message: 'procent'}),
      };
  }
}

export function costWord(id: CostId): string {
  switch (id) {
    case 'coaches':
      return translate({id: 'formation.cost.coaches', message: 'Coaches'});
    case 'coordination':
      return translate({id: 'formation.cost.coordination', message: 'Coördinatie'});
    case 'training':
      return translate({id: 'formation.cost.training', message: 'Training en intervisie'});
    case 'budget':
      return translate({id: 'formation.cost.budget', message: 'Vrij budget'});
    case 'place':
      return translate({id: 'formation.cost.place', message: 'Ontmoetingsplek'});
    case 'evaluation':
      return translate({id: 'formation.cost.evaluation', message: 'Evaluatie'});
  }
}
