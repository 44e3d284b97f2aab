import {translate} from '@docusaurus/Translate';
import type {Reminder} from '@site/src/domain/notebook/reminder';
import type {Persistence} from '@site/src/storage/persistence';

export const keepText = {
  heading: () => translate({id: 'notebook.keep', message: 'Hoe veilig staat dit hier?'}),
  here: () =>
    translate({
      id: 'notebook.keep.here',
      message:
        'Je stukken staan alleen in deze browser, op dit apparaat. De site heeft geen kopie.',
    }),
  lastFile: (moment: string) =>
    translate(
      {
        id: 'notebook.keep.lastFile',
        message: 'Een bestand met alles maakte je voor het laatst op {moment}.',
      },
      {moment},
    ),
  noFile: () =>
    translate({id: 'notebook.keep.noFile', message: 'Je maakte hier nog geen bestand met alles.'}),
  week: () =>
    translate({
      id: 'notebook.keep.week',
      message:
        'Safari wist wat een site bewaart als je zeven dagen lang Safari gebruikt zonder die site te openen. Kom dus op tijd terug, of maak een bestand.',
    }),
  ask: () => translate({id: 'notebook.keep.ask', message: 'Vraag je browser om dit te houden'}),
};

export const persistenceText: Readonly<Record<Persistence, () => string>> = {
  persistent: () =>
    translate({
      id: 'notebook.persistent',
      message: 'Je browser heeft toegezegd dat hij dit niet uit zichzelf opruimt.',
    }),
  temporary: () =>
    translate({
      id: 'notebook.temporary',
      message: 'Je browser mag dit opruimen als het apparaat vol raakt.',
    }),
  unknown: () =>
    translate({
      id: 'notebook.persistenceUnknown',
      message: 'Je browser zegt niet of hij dit ooit uit zichzelf opruimt.',
    }),
};

export const answerText: Readonly<Record<Persistence, () => string>> = {
  persistent: () =>
    translate({id: 'notebook.answer.yes', message: 'Je browser zei ja: hij ruimt dit niet op.'}),
  temporary: () =>
    translate({
      id: 'notebook.answer.no',
      message: 'Je browser zei nee. Maak dus af en toe een bestand.',
    }),
  unknown: () =>
    translate({
      id: 'notebook.answer.none',
      message: 'Je browser gaf geen antwoord. Maak dus af en toe een bestand.',
    }),
};

export const reminderText: Readonly<Record<Exclude<Reminder, 'none'>, () => string>> = {
  never: () =>
    translate({
      id: 'notebook.reminder.never',
      message:
        'Er staat werk in je map, en je bewaarde nog niet alles als bestand. Een bestand is je enige reservekopie.',
    }),
  many: () =>
    translate({
      id: 'notebook.reminder.many',
      message:
        'Er zijn tien of meer stukken bijgekomen of veranderd sinds je voor het laatst alles als bestand bewaarde.',
    }),
  long: () =>
    translate({
      id: 'notebook.reminder.long',
      message: 'Je laatste bestand is al wat ouder, en daarna veranderde er nog iets.',
    }),
};

export const reminderButtons = {
  notNow: () => translate({id: 'notebook.reminder.notNow', message: 'Niet nu'}),
  later: () =>
    translate({
      id: 'notebook.reminder.later',
      message: 'Goed. De komende week vraagt de site het niet meer.',
    }),
};

export const wipeText = {
  heading: () => translate({id: 'notebook.wipe', message: 'Alles wissen'}),
  what: () =>
    translate({
      id: 'notebook.wipe.what',
      message:
        'Dit wist al je stukken uit deze browser, en ook wat de site erbij onthield. Bestanden die je eerder bewaarde, blijven staan. Het gebeurt meteen. Zolang je op deze pagina blijft, kun je je stukken terugzetten.',
    }),
  wipe: () => translate({id: 'notebook.wipe.do', message: 'Wis alles'}),
  wiped: () =>
    translate({
      id: 'notebook.wiped',
      message: 'Alles is gewist. Ga je van deze pagina af, dan is het voorgoed weg.',
    }),
  nothing: () => translate({id: 'notebook.wiped.nothing', message: 'Alles is gewist.'}),
  undo: () => translate({id: 'notebook.wipe.undo', message: 'Zet je stukken terug'}),
  back: () => translate({id: 'notebook.wipe.back', message: 'Je stukken staan terug.'}),
  failed: () =>
    translate({
      id: 'notebook.wipe.failed',
      message: 'Wissen lukte niet. Er is niets veranderd. Probeer het opnieuw.',
    }),
};
