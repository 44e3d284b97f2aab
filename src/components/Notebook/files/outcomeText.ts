import {translate} from '@docusaurus/Translate';
import {countVerdicts} from '@site/src/domain/notebook/countVerdicts';
import type {PlanRow} from '@site/src/domain/notebook/planImport';
import type {Fault} from '@site/src/storage/fault';
import type {Refusal} from '@site/src/storage/readFile';
import {pieces} from '../pieces';

/** A file that is not a notebook, and a notebook whose content is no list. */
export type NoFile = Refusal | 'no-list';

const UNCHANGED = () =>
  translate({id: 'notebook.unchanged', message: 'Er is niets veranderd in je werkmap.'});

const WHY: Readonly<Record<NoFile, () => string>> = {
  'too-big': () =>
    translate({
      id: 'notebook.no.tooBig',
      message: 'Dit bestand is te groot: het mag hoogstens 10 MB zijn. Kies een ander bestand.',
    }),
  empty: () =>
    translate({
      id: 'notebook.no.empty',
      message:
        'Dit bestand is leeg. Kies een ander bestand, of bewaar het op het andere apparaat opnieuw.',
    }),
  unreadable: () =>
    translate({
      id: 'notebook.no.unreadable',
      message:
        'Dit bestand kon niet worden gelezen. Kijk of je het mag openen, en kies het opnieuw.',
    }),
  'not-json': () =>
    translate({
      id: 'notebook.no.notJson',
      message:
        'Dit is geen bestand van deze site, of het is onderweg beschadigd. Kies een bestand dat eindigt op .json en dat je hier zelf bewaarde.',
    }),
  foreign: () =>
    translate({
      id: 'notebook.no.foreign',
      message: 'Dit bestand komt niet van deze site. Kies een bestand dat je hier zelf bewaarde.',
    }),
  'too-deep': () =>
    translate({
      id: 'notebook.no.tooDeep',
      message:
        'Dit bestand zit anders in elkaar dan de bestanden van deze site. Kies een bestand dat je hier zelf bewaarde.',
    }),
  newer: () =>
    translate({
      id: 'notebook.no.newer',
      message:
        'Dit bestand is gemaakt met een nieuwere versie van deze site. Ververs de pagina en kies het opnieuw.',
    }),
  'no-list': () =>
    translate({
      id: 'notebook.no.list',
      message:
        'In dit bestand staat geen werkmap die deze site kan lezen. Kies een bestand dat je hier zelf bewaarde.',
    }),
};

/** Why a file cannot be taken in, what to do, and that nothing has changed. */
export const refusalText = (why: NoFile): string => `${WHY[why]()} ${UNCHANGED()}`;

/** Why nothing was taken in. */
export function importFaultText(fault: Fault): string {
  const why =
    fault === 'full'
      ? translate({
          id: 'notebook.import.full',
          message: 'Er is geen ruimte meer op dit apparaat. Maak ruimte en probeer het opnieuw.',
        })
      : translate({
          id: 'notebook.import.failed',
          message: 'Binnenhalen lukte niet. Probeer het opnieuw.',
        });
  return `${why} ${UNCHANGED()}`;
}

/** What came in, in numbers. */
export function importedText(rows: readonly PlanRow[], isInMemory: boolean): string {
  const counts = countVerdicts(rows);
  const total = counts.new + counts.newer + counts.conflict;
  const parts = [
    counts.new > 0 &&
      translate({id: 'notebook.came.new', message: '{count} nieuw'}, {count: counts.new}),
    counts.newer > 0 &&
      translate({id: 'notebook.came.newer', message: '{count} vervangen'}, {count: counts.newer}),
    counts.conflict > 0 &&
      translate(
        {id: 'notebook.came.conflict', message: '{count} als kopie'},
        {count: counts.conflict},
      ),
  ].filter((part) => part !== false);
  const came = translate(
    {id: 'notebook.came', message: 'Binnengehaald: {pieces} ({parts}).'},
    {pieces: pieces(total), parts: parts.join(', ')},
  );
  const where = translate({
    id: 'notebook.cameInMemory',
    message: 'Ze staan alleen in dit tabblad, want je browser laat deze site niets bewaren.',
  });
  return total === 0 ? UNCHANGED() : isInMemory ? `${came} ${where}` : came;
}

export const undoText = {
  undo: () => translate({id: 'notebook.undoImport', message: 'Maak ongedaan'}),
  undone: (kept: number) => {
    const undone = translate({
      id: 'notebook.undone',
      message: 'Ongedaan gemaakt: je werkmap is weer zoals hij was.',
    });
    const but = translate(
      {
        id: 'notebook.undoneBut',
        message: 'Ongedaan gemaakt. Wat je daarna zelf veranderde, bleef staan: {pieces}.',
      },
      {pieces: pieces(kept)},
    );
    return kept === 0 ? undone : but;
  },
  failed: () =>
    translate({
      id: 'notebook.undoFailed',
      message: 'Ongedaan maken lukte niet. Wat binnenkwam, staat er nog.',
    }),
};
