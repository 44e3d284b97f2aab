import type {Case} from '../../schemas/case';
import type {Check, Question} from '../../schemas/check';
import type {Form, Step} from '../../schemas/path';
import type {ReflectionModel} from '../../schemas/reflectionModel';
import type {EmbedHost} from '../../schemas/embedHost';
import type {Exercise} from '../../schemas/exercise';
import type {Media} from '../../schemas/media';
import type {Chapter} from '../../schemas/recording';
import type {Paragraph} from '../media/transcript';
import type {RecordingFile} from '../media/readRecording';
import type {Method, MethodStep} from '../../schemas/method';
import type {Fact, Figure} from '../../schemas/fact';
import type {Reference} from '../../schemas/reference';
import type {Source} from '../../schemas/source';
import type {Tension} from '../../schemas/tension';
import type {Term} from '../../schemas/term';

export type SourceLink = {id: string; label: string};
export type PageLink = {title: string; href: string};

/** A fact as a page carries it: with its sources named, so that no page needs the whole catalog. */
export type PublicFact = Pick<Fact, 'id' | 'kind' | 'statement' | 'limit'> & {
  figure?: Figure;
  sources: SourceLink[];
};

/** What is known, for a memo: what its description of the approach rests on, and what it tells. */
export type MemoFacts = {approach: PublicFact[]; known: PublicFact[]};

export type PilotResult = {
  id: string;
  city: string;
  name: string;
  sentence: string;
  facts: PublicFact[];
};

export type PublicSource = Omit<Source, 'url' | 'urlReason'> & {
  url?: string;
  urlReason?: string;
  pages: PageLink[];
};

export type PublicTension = Omit<Tension, 'facts' | 'sources'> & {sources: SourceLink[]};

export type PublicReference = Reference;

export type PublicPrecondition = {id: string; number: number; label: string; summary: string};

/** A term as a page carries it: what its card shows. */
export type PublicTerm = Pick<Term, 'id' | 'term' | 'definition'>;

/** A term as the glossary shows it; `forms` are its abbreviations. */
export type GlossaryEntry = PublicTerm &
  Pick<Term, 'forms'> & {
    more?: string;
    page?: string;
    see: SourceLink[];
    sources: SourceLink[];
  };

export type NewestPost = {title: string; description: string; href: string; date: string};

/** A post in the list of news; `event` is the day, month or year that it looks back on. */
export type NewsItem = NewestPost & {event?: string | undefined};

/** A way to look back at the own work, with what its sources are called. */
export type ShownModel = Omit<ReflectionModel, 'sources'> & {
  sources: {id: string; label: string}[];
};

/** A question with what the sources of its facts are called. */
export type ShownQuestion = {question: Question; sources: SourceLink[]};

/** A check as its page carries it. */
export type ShownCheck = Omit<Check, 'questions'> & {questions: ShownQuestion[]};

/** A check as it stands in the list of checks; of its questions the ids. */
export type CheckInList = Omit<Check, 'questions'> & {questions: string[]};

/** A case with the names of what it belongs to, as its page carries it. */
export type ShownCase = {
  story: Case;
  /** Names of its life domains. */
  domains: string[];
  /** Name of its dilemma. */
  dilemma: string;
  method: Pick<Method, 'id' | 'name' | 'about'>;
};

/** A case as it stands in the list of cases. */
export type CaseInList = {
  id: string;
  title: string;
  about: string;
  minutes: number;
  /** Names, to show and to filter by. */
  domains: string[];
  dilemma: string;
  method: string;
  /** A question that somebody can bring to peer consultation. */
  bring: string;
};

/** A method of peer consultation as its page carries it, with what its sources are called. */
export type ShownMethod = Omit<Method, 'sources'> & {
  sources: SourceLink[];
  /** Cases that name it. */
  cases: PageLink[];
};

/** As much of a method as it takes to plan a session with it. */
export type PlannedMethod = Omit<
  Method,
  'number' | 'purpose' | 'roles' | 'timingWhy' | 'pitfalls' | 'sources' | 'origin' | 'sureWhy'
>;

/** As much of a method as it takes to choose one. */
export type MethodInList = Pick<
  Method,
  'id' | 'name' | 'kinds' | 'group' | 'experience' | 'not'
> & {steps: Pick<MethodStep, 'minutes' | 'least' | 'most' | 'serves'>[]};

/** What somebody can see or hear of a recording on its page. */
export type ShownRecording =
  | {state: 'niet-gekoppeld'; why: string}
  | ({
      state: 'bestand';
      files: RecordingFile[];
      /** How long it takes, in seconds. */
      length: number;
      /** Address of the captions. */
      captions: string;
    } & Spoken)
  | ({
      state: 'elders';
      address: string;
      host: Pick<EmbedHost, 'name' | 'learns'>;
    } & Spoken)
  | {
      state: 'plaat';
      address: string;
      width: number;
      height: number;
      text: string;
      licence: string;
    };

/** What a recording of ours and one of others have in common. */
type Spoken = {
  /** Address of a picture to begin with. */
  poster?: string;
  chapters: Chapter[];
  licence: string;
  /** What is said, in whole sentences; empty without captions. */
  transcript: Paragraph[];
};

/** A recording as its page carries it. */
export type ShownMedia = Omit<Media, 'sources' | 'published' | 'recording' | 'number'> & {
  sources: SourceLink[];
  published?: {text: string; href: string; title: string; checked: string | null};
  recording: ShownRecording;
};

/** A recording as the list of its kind shows it. */
export type MediaInList = Pick<Media, 'id' | 'kind' | 'title' | 'about'> & {
  date?: string;
  href: string;
  /** Whether it can be seen or heard here. */
  isHere: boolean;
};

/** An exercise as the list of exercises shows it. */
export type ExerciseInList = Pick<
  Exercise,
  'id' | 'title' | 'about' | 'theme' | 'minutes' | 'group'
>;

/** What in the notebook shows that a step was done. */
export type Proof =
  | {kind: 'case'; story: string}
  /** Every one of these questions was answered. */
  | {kind: 'check'; questions: string[]}
  | {kind: 'form'; form: Form};

/** A step of a learning path, with where it is done and how long it takes. */
export type PlannedStep = Pick<Step, 'id' | 'kind' | 'title' | 'ask'> & {
  /** Address of its page; a task in the real world may have none. */
  to?: string;
  /** A task takes the time that it takes. */
  minutes?: number;
  proof?: Proof;
};

/** As much of a learning path as it takes to know how far somebody is: every page may ask for it. */
export type PlannedPath = {
  id: string;
  title: string;
  modules: {pieces: {steps: PlannedStep[]}[]}[];
};

export type ShownStep = PlannedStep & Pick<Step, 'about'>;

export type ShownModule = {
  title: string;
  about: string;
  pieces: {title: string; steps: ShownStep[]}[];
};

/** A learning path as its page carries it. */
export type ShownPath = {id: string; title: string; about: string; modules: ShownModule[]};

/** A learning path as the list of paths shows it. */
export type PathInList = Pick<ShownPath, 'id' | 'title' | 'about'> & {
  modules: number;
  steps: number;
  minutes: number;
};

/** A step as the page knows it on which it is done. */
export type StepOnPage = {id: string; path: {id: string; title: string}; module: string};
