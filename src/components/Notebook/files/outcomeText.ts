import {translate} from '@docusaurus/Translate';
import {countVerdicts} from '@site/src/domain/notebook/countVerdicts';
import type {PlanRow} from '@site/src/domain/notebook/planImport';
import type {Holds} from '@site/src/schemas/records/file';
import type {Fault} from '@site/src/storage/fault';
import type {Refusal} from '@site/src/storage/readFile';
import type {Notice} from '../NoticeBar';
import {pieces} from '../pieces';
import {belongsText, refusalText} from '../refusalText';

const UNCHANGED = () =>
  translate({id: 'notebook.unchanged', message: 'Er is niets veranderd in je werkmap.'});

/** A file of ours whose content is no list of records. */
const noList = () =>
  translate({
    id: 'notebook.noList',
    message: 'In dit bestand staat geen werkmap die deze site kan lezen.',
  });

/** Why a file cannot be taken in, and that nothing has changed. */
export const refusedText = (why: Refusal | 'no-list'): string =>
  `${why === 'no-list' ? noList() : refusalText[why]()} ${UNCHANGED()}`;

const toScan = () =>
  translate({id: 'notebook.elsewhere.scan', message: 'Naar de scan van de randvoorwaarden'});

/** Where each kind of file belongs that holds something else than a notebook. */
const PAGES: Readonly<Record<Exclude<Holds, 'werkmap'>, {to: string; label: () => string}>> = {
  'collega-vraag': {
    to: '/zelfbeoordeling/collega/',
    label: () =>
      translate({id: 'notebook.elsewhere.colleague', message: 'Naar Kijk mee bij een collega'}),
  },
  'collega-antwoord': {
    to: '/zelfbeoordeling/',
    label: () => translate({id: 'notebook.elsewhere.self', message: 'Naar de zelfbeoordeling'}),
  },
  teamdeel: {
    to: '/zelfbeoordeling/team/',
    label: () => translate({id: 'notebook.elsewhere.team', message: 'Naar Een beeld van het team'}),
  },
  'scan-vraag': {to: '/bestuur/scan/', label: toScan},
  'scan-antwoord': {to: '/bestuur/scan/', label: toScan},
};

/** Where a file belongs that is ours and no notebook. */
export function elsewhere(holds: Exclude<Holds, 'werkmap'>): Notice {
  const {to, label} = PAGES[holds];
  return {words: `${belongsText[holds]()} ${UNCHANGED()}`, link: {to, label: label()}};
}

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
  const total = counts.new + counts.newer + counts.joined + counts.conflict;
  const parts = [
    counts.new > 0 &&
      translate({id: 'notebook.came.new', message: '{count} nieuw'}, {count: counts.new}),
    counts.newer > 0 &&
      translate({id: 'notebook.came.newer', message: '{count} vervangen'}, {count: counts.newer}),
    counts.joined > 0 &&
      translate(
        {id: 'notebook.came.joined', message: '{count} samengevoegd'},
        {count: counts.joined},
      ),
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
