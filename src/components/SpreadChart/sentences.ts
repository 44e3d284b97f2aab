import type {TeamSpread, Theme} from '@site/src/domain/self-assessment/team';
import {quoted} from '../ChartFigure/quoted';
import {text} from './text';

/** What a team may talk about first. */
export function sentencesOf({theme}: Extract<TeamSpread, {kind: 'spread'}>): string[] {
  return [themeSentence(theme)];
}

function themeSentence(theme: Theme): string {
  switch (theme.kind) {
    case 'apart':
      return text.apart(quoted([theme]));
    case 'beginning':
      return text.beginning(quoted([theme]));
    case 'nothing-known':
      return text.nothingKnown();
    case 'none':
      return text.none();
  }
}
