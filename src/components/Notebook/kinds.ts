import {translate} from '@docusaurus/Translate';
import {dutchDate} from '@site/src/domain/dutchDate';
import {clockText} from '@site/src/domain/media/clock';
import {isOf} from '@site/src/domain/notebook/isOf';
import {scanProgress} from '@site/src/domain/readiness/progress';
import {progressOf} from '@site/src/domain/self-assessment/progress';
import type {Questions} from '@site/src/schemas/instrument';
import type {AnyRecord, Kind, RecordOf} from '@site/src/schemas/records/record';
import type {ReadinessScan} from '@site/src/schemas/records/readinessScan';
import type {Reflection} from '@site/src/schemas/records/reflection';
import type {Answers} from '@site/src/schemas/records/selfAssessment';
import {hashOf} from '../RecordTool/address';
import {RESULT} from '../SelfAssessment/parts';
import {dayText} from './whenText';

/** What the notebook says about records of some kind. */
type Entry<R> = {
  name: () => string;
  /** Where a record opens; its id stands behind the '#', which no browser sends to a server. */
  address: (record: R) => string;
  /** How far the work in a record is, in a few words. */
  progress: (record: R) => string;
};

/** An entry that takes any record; those of another kind have nothing to say. */
function entry<K extends Kind>(kind: K, own: Entry<RecordOf<K>>): Entry<AnyRecord> {
  return {
    name: own.name,
    address: (record) => (isOf(record, kind) ? own.address(record) : '/werkmap/'),
    progress: (record) => (isOf(record, kind) ? own.progress(record) : ''),
  };
}

function finishedText(finished: string): string {
  const message = 'afgerond op {day}';
  return translate({id: 'notebook.progress.finished', message}, {day: dayText(finished)});
}

type Attempt = {questions: Questions; answers: Answers; finished: string | null};

function howFar({questions, answers, finished}: Attempt): string {
  if (finished !== null) {
    return finishedText(finished);
  }
  return questionsText(progressOf(questions, answers));
}

const questionsText = ({done, all}: {done: number; all: number}) =>
  translate({id: 'notebook.progress', message: '{done} van {all} vragen'}, {done, all});

/** Every kind of record; a new one is an entry here. */
export const KINDS: Readonly<Record<Kind, Entry<AnyRecord>>> = {
  'self-assessment': entry('self-assessment', {
    name: () => translate({id: 'notebook.kind.selfAssessment', message: 'Zelfbeoordeling'}),
    address: ({id}) => `/zelfbeoordeling/${hashOf(id)}`,
    progress: ({data}) => howFar(data),
  }),
  'colleague-view': entry('colleague-view', {
    name: () =>
      translate({id: 'notebook.kind.colleagueView', message: 'Meekijken bij een collega'}),
    // What a colleague gave back stands beside the own answers.
    address: ({id, data: {role, request}}) =>
      role === 'received'
        ? `/zelfbeoordeling/${hashOf(request, RESULT)}`
        : `/zelfbeoordeling/collega/${hashOf(id)}`,
    progress: ({data}) => howFar(data),
  }),
  'team-picture': entry('team-picture', {
    name: () => translate({id: 'notebook.kind.teamPicture', message: 'Beeld van het team'}),
    address: ({id}) => `/zelfbeoordeling/team/${hashOf(id)}`,
    progress: ({data}) => peopleText(Object.keys(data.parts).length),
  }),
  'case-walk': entry('case-walk', {
    name: () => translate({id: 'notebook.kind.caseWalk', message: 'Casus'}),
    address: ({id, data}) => `/casussen/${data.story.id}/${hashOf(id)}`,
    progress: ({data: {steps, ended}}) => stepsText(steps.length, ended?.title),
  }),
  practice: entry('practice', {
    name: () => translate({id: 'notebook.kind.practice', message: 'Oefenvragen'}),
    address: () => '/leren/vragen/',
    progress: ({data}) => practisedText(Object.keys(data.log).length),
  }),
  learning: entry('learning', {
    name: () => translate({id: 'notebook.kind.learning', message: 'Leerpaden'}),
    address: () => '/leren/',
    progress: ({data}) => stepsDoneText(Object.values(data.marks).filter(Boolean).length),
  }),
  intervision: entry('intervision', {
    name: () => translate({id: 'notebook.kind.intervision', message: 'Intervisie'}),
    address: ({id}) => `/intervisie/plannen/${hashOf(id)}`,
    progress: ({data: {day, held}}) => sessionText(day, held),
  }),
  recording: entry('recording', {
    name: () => translate({id: 'notebook.kind.recording', message: 'Bij een opname'}),
    address: ({data: {recording}}) => `${recording.page}/#${recording.id}`,
    progress: ({data: {at, notes}}) => recordingText(clockText(at), Object.keys(notes).length),
  }),
  reflection: entry('reflection', {
    name: () => translate({id: 'notebook.kind.reflection', message: 'Terugblik op eigen werk'}),
    address: ({id}) => `/casussen/eigen/${hashOf(id)}`,
    progress: ({data}) => writtenText(data),
  }),
  memo: entry('memo', {
    name: () => translate({id: 'notebook.kind.memo', message: 'Notitie'}),
    address: ({id}) => `/bestuur/memo/${hashOf(id)}`,
    progress: ({data: {texts}}) =>
      partsText(
        Object.values(texts).filter((words) => words.trim() !== '').length,
        Object.keys(texts).length,
      ),
  }),
  formation: entry('formation', {
    name: () => translate({id: 'notebook.kind.formation', message: 'Berekening'}),
    address: ({id}) => `/bestuur/rekenen/${hashOf(id)}`,
    progress: ({data}) => scenariosText(Object.keys(data.scenarios).length),
  }),
  'readiness-scan': entry('readiness-scan', {
    name: () => translate({id: 'notebook.kind.scan', message: 'Scan van de randvoorwaarden'}),
    address: ({id, data: {role}}) =>
      role === 'received' ? '/bestuur/scan/' : `/bestuur/scan/${hashOf(id)}`,
    progress: ({data}) => scanText(data),
  }),
};

function scanText({questions, answers, finished}: ReadinessScan): string {
  return finished === null
    ? questionsText(scanProgress(questions, answers))
    : finishedText(finished);
}

const partsText = (done: number, all: number) =>
  translate(
    {id: 'notebook.progress.texts', message: '{done} van {all} stukken tekst'},
    {done, all},
  );

const scenariosText = (count: number) =>
  count === 1
    ? translate({id: 'notebook.progress.scenario', message: '1 scenario'})
    : translate({id: 'notebook.progress.scenarios', message: '{count} scenario’s'}, {count});

const peopleText = (count: number) =>
  count === 1
    ? translate({id: 'notebook.progress.person', message: '1 bestand'})
    : translate({id: 'notebook.progress.people', message: '{count} bestanden'}, {count});

const practisedText = (count: number) =>
  count === 1
    ? translate({id: 'notebook.progress.question', message: '1 vraag geoefend'})
    : translate({id: 'notebook.progress.questions', message: '{count} vragen geoefend'}, {count});

const stepsDoneText = (count: number) =>
  count === 1
    ? translate({id: 'notebook.progress.stepDone', message: '1 stap afgevinkt'})
    : translate({id: 'notebook.progress.stepsDone', message: '{count} stappen afgevinkt'}, {count});

function sessionText(day: string, held: string | null): string {
  if (held !== null) {
    const message = 'gehouden op {day}';
    return translate({id: 'notebook.progress.held', message}, {day: dayText(held)});
  }
  return day === ''
    ? translate({id: 'notebook.progress.planned', message: 'in voorbereiding'})
    : translate(
        {id: 'notebook.progress.plannedOn', message: 'gepland op {day}'},
        {day: dutchDate(day)},
      );
}

function recordingText(at: string, notes: number): string {
  switch (notes) {
    case 0:
      return translate({id: 'notebook.progress.at', message: 'tot {at}'}, {at});
    case 1:
      return translate({id: 'notebook.progress.note', message: 'tot {at}, 1 aantekening'}, {at});
    default:
      return translate(
        {id: 'notebook.progress.notes', message: 'tot {at}, {notes} aantekeningen'},
        {at, notes},
      );
  }
}

function stepsText(count: number, ending: string | undefined): string {
  if (ending !== undefined) {
    const message = 'kwam uit bij ‘{ending}’';
    return translate({id: 'notebook.progress.ending', message}, {ending});
  }
  return count === 1
    ? translate({id: 'notebook.progress.choice', message: '1 keuze'})
    : translate({id: 'notebook.progress.choices', message: '{count} keuzes'}, {count});
}

function writtenText({questions, answers, finished}: Reflection): string {
  if (finished !== null) {
    return finishedText(finished);
  }
  const all = questions.steps.length;
  const done = questions.steps.filter(({id}) => (answers[id] ?? '').trim() !== '').length;
  return translate(
    {id: 'notebook.progress.steps', message: '{done} van {all} stappen'},
    {done, all},
  );
}
