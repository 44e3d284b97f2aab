import {translate} from '@docusaurus/Translate';
import type {PortfolioWords} from '@site/src/domain/learning/portfolioDocument';
import {text as learning} from '../Learning/text';
import {dayText} from '../Notebook/whenText';
import {levelOrNone} from '../ProfileChart/levelWords';
import {moment} from '@site/src/storage/clock';
import {partName, text} from './text';

/** What stands in the document beside the work itself, today. */
export const words = (): PortfolioWords => ({
  title: text.title(),
  about: text.about(dayText(moment())),
  parts: {
    paths: partName('paths'),
    words: partName('words'),
    practice: partName('practice'),
    growth: partName('growth'),
    pieces: partName('pieces'),
  },
  day: dayText,
  count: learning.size,
  step: translate({id: 'portfolio.step', message: 'Stap'}),
  doneOn: translate({id: 'portfolio.doneOn', message: 'Gedaan op'}),
  check: translate({id: 'portfolio.check', message: 'Onderwerp'}),
  answered: translate({id: 'portfolio.answered', message: 'Vragen beantwoord'}),
  atFirst: translate({id: 'portfolio.atFirst', message: 'De eerste keer goed'}),
  atLast: translate({id: 'portfolio.atLast', message: 'De laatste keer goed'}),
  dimension: translate({id: 'portfolio.dimension', message: 'Onderdeel'}),
  level: levelOrNone,
  growthNote: translate({
    id: 'portfolio.growthNote',
    message:
      'Dit is het eigen oordeel op elk moment. Een stap terug kan ook betekenen dat iemand scherper kijkt.',
  }),
  focus: translate({id: 'portfolio.focus', message: 'Het ene voornemen:'}),
});
