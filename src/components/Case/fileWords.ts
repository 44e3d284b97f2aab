import {translate} from '@docusaurus/Translate';
import type {WalkWords} from '@site/src/domain/case/toDocument';
import {text} from './text';

/** The words of the file of a walk, to one coach or to the group that walked together. */
export const fileWords = (group: boolean): WalkWords => ({
  story: translate({id: 'case.file.story', message: 'Verzonnen casus:'}),
  choice: group
    ? translate({id: 'case.file.choiceGroup', message: 'Jullie kozen:'})
    : translate({id: 'case.file.choice', message: 'Je koos:'}),
  why: translate({id: 'case.file.why', message: 'Waarom:'}),
  ending: text.ending(),
  note: text.note(),
  question: translate({id: 'case.file.question', message: 'Je vraag voor intervisie'}),
});
