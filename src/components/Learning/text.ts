import {translate} from '@docusaurus/Translate';
import type {ShownStep} from '@site/src/domain/catalog/types';

/** What paths say wherever they show; without 'je' or 'u', for coaches and administrators alike. */
export const text = {
  record: () => translate({id: 'learning.record', message: 'Leerpaden'}),
  minutes: (minutes: number) =>
    minutes === 1
      ? translate({id: 'learning.minute', message: '1 minuut'})
      : translate({id: 'learning.minutes', message: '{minutes} minuten'}, {minutes}),
  /** Of a whole path; from an hour on in halves of an hour. */
  long: (minutes: number) => {
    if (minutes < 60) {
      return text.minutes(minutes);
    }
    const hours = (Math.round(minutes / 30) / 2).toLocaleString('nl-NL');
    return translate({id: 'learning.hours', message: 'ongeveer {hours} uur'}, {hours});
  },
  /** What is done in a step, and how long it takes. */
  what: ({kind, minutes}: Pick<ShownStep, 'kind' | 'minutes'>) =>
    minutes === undefined ? kindText(kind) : `${kindText(kind)}, ${text.minutes(minutes)}`,
  size: (done: number, all: number) =>
    translate({id: 'learning.size', message: '{done} van {all} gedaan'}, {done, all}),
  done: () => translate({id: 'learning.done', message: 'Gedaan'}),
  on: (day: string) => translate({id: 'learning.on', message: 'op {day}'}, {day}),
  proven: (day: string) =>
    translate({id: 'learning.proven', message: 'op {day}, zo staat in de werkmap'}, {day}),
  goOn: () => translate({id: 'learning.goOn', message: 'Verder waar je was'}),
};

function kindText(kind: ShownStep['kind']): string {
  switch (kind) {
    case 'page':
      return translate({id: 'learning.kind.page', message: 'lezen'});
    case 'case':
      return translate({id: 'learning.kind.case', message: 'kiezen in een verhaal'});
    case 'check':
      return translate({id: 'learning.kind.check', message: 'vragen'});
    case 'form':
      return translate({id: 'learning.kind.form', message: 'invullen'});
    case 'media':
      return translate({id: 'learning.kind.media', message: 'kijken en luisteren'});
    case 'task':
      return translate({id: 'learning.kind.task', message: 'in het echt'});
  }
}
