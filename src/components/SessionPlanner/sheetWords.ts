import {translate} from '@docusaurus/Translate';
import type {Sheet, SheetWords} from '@site/src/domain/intervision/sheets';
import {text as methodText} from '../Method/text';
import {personText, roleText, text} from './text';

/** What a sheet is called among the three. */
export function sheetName(sheet: Sheet): string {
  switch (sheet) {
    case 'facilitator':
      return translate({id: 'sheet.facilitator', message: 'Blad voor de begeleider'});
    case 'participant':
      return translate({id: 'sheet.participant', message: 'Blad voor de groep'});
    case 'poster':
      return translate({id: 'sheet.poster', message: 'Poster'});
  }
}

/** The words of the sheets; the agreements are those of /intervisie/afspraken, in short. */
export const sheetWords = (): SheetWords => ({
  title: {
    facilitator: translate({id: 'sheet.facilitator', message: 'Blad voor de begeleider'}),
    participant: translate({id: 'sheet.participant', message: 'Blad voor de groep'}),
    poster: translate({id: 'sheet.title', message: 'Intervisie'}),
  },
  role: {
    facilitator: roleText('facilitator'),
    questioner: roleText('questioner'),
    timekeeper: roleText('timekeeper'),
    notetaker: roleText('notetaker'),
  },
  person: personText,
  minutes: methodText.minutes,
  head: [text.time(), text.step(), text.minutesHead()],
  say: methodText.say(),
  question: text.question(),
  roles: text.roles(),
  lookBack: text.lookBack(),
  rules: translate({id: 'sheet.rules', message: 'Afspraken'}),
  ruleLines: [
    translate({id: 'sheet.rule.stays', message: 'Wat hier gezegd wordt, blijft hier.'}),
    translate({id: 'sheet.rule.names', message: 'Geen namen en geen dossier op tafel.'}),
    translate({
      id: 'sheet.rule.notes',
      message: 'We bewaren alleen leerpunten en eigen acties. Ander papier gaat na afloop weg.',
    }),
    translate({id: 'sheet.rule.stop', message: 'Je mag altijd een vraag overslaan of stoppen.'}),
    translate({id: 'sheet.rule.danger', message: 'Bij gevaar volgen we het protocol, meteen.'}),
  ],
  actions: translate({id: 'sheet.actions', message: 'Acties'}),
  actionHead: [
    translate({id: 'sheet.who', message: 'Wie'}),
    translate({id: 'sheet.what', message: 'Wat'}),
    translate({id: 'sheet.by', message: 'Wanneer'}),
  ],
  steps: translate({id: 'sheet.steps', message: 'Stap voor stap'}),
  own: translate({id: 'sheet.own', message: 'Voor jezelf'}),
  ownLines: [
    translate({id: 'sheet.own.learned', message: 'Wat ik leerde:'}),
    translate({id: 'sheet.own.try', message: 'Wat ik ga proberen, en wanneer:'}),
  ],
});
