import {translate} from '@docusaurus/Translate';

export const text = {
  size: (questions: number, minutes: number) =>
    translate(
      {id: 'checkList.size', message: '({questions} vragen, {minutes} minuten)'},
      {questions, minutes},
    ),
};
