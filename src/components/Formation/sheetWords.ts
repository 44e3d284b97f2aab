import type {SheetWords} from '@site/src/domain/formation/sheetWords';
import {assumptionWords} from './assumptionWords';
import {costWord, priceWords} from './costWords';
import {formulaWords} from './formulaWords';
import {text} from './text';

export const sheetWords = (): SheetWords => ({
  what: text.what(),
  unit: text.unit(),
  whence: text.whence(),
  part: text.part(),
  own: text.own(),
  ownPrice: text.ownPrice(),
  euros: text.euros(),
  month: text.month(),
  fill: text.fill(),
  total: text.total(),
  perParticipant: text.perParticipant(),
  assumption: assumptionWords,
  formula: formulaWords,
  price: priceWords,
  cost: costWord,
});
