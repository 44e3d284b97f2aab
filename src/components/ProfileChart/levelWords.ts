import {translate} from '@docusaurus/Translate';
import type {Level} from '@site/src/domain/self-assessment/level';

/** A level as a reader sees it, in a drawing, a table and a sentence alike. */
export function levelWord(level: Level): string {
  switch (level) {
    case 'beginning':
      return translate({id: 'level.beginning', message: 'beginnend'});
    case 'underway':
      return translate({id: 'level.underway', message: 'op weg'});
    case 'solid':
      return translate({id: 'level.solid', message: 'stevig'});
    case 'unknown':
      return translate({id: 'level.unknown', message: 'te weinig antwoorden'});
  }
}

/** The word for a level that may not be there, because something else was asked. */
export const levelOrNone = (level: Level | undefined): string =>
  level ? levelWord(level) : translate({id: 'level.notAsked', message: 'andere vragen'});
