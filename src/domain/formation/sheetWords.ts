import type {AssumptionId} from './assumptions';
import type {CostId, PriceId} from './costs';
import type {FormulaId} from './formulas';

/** What the cells of a spreadsheet say, in the language of the reader. */
export type SheetWords = {
  what: string;
  unit: string;
  whence: string;
  part: string;
  own: string;
  ownPrice: string;
  euros: string;
  month: string;
  fill: string;
  total: string;
  perParticipant: string;
  assumption: (id: AssumptionId) => {label: string; unit: string; source: string};
  formula: (id: FormulaId) => {label: string; unit: string};
  price: (id: PriceId) => {label: string; unit: string};
  cost: (id: CostId) => string;
};
