import {translate} from '@docusaurus/Translate';
import type {Difference, Starter} from '@site/src/domain/self-assessment/peer';

/** Two views side by side: where a talk begins, never a verdict. */
export const sideText = {
  heading: () => translate({id: 'sideBySide.heading', message: 'Wat een collega zag'}),
  headingFrom: (from: string) =>
    translate({id: 'sideBySide.headingFrom', message: 'Wat een collega zag: {from}'}, {from}),
  about: (day: string) =>
    translate(
      {
        id: 'sideBySide.about',
        message:
          'Ingevuld op {day}. Jij keek naar je laatste contacten of de afgelopen maand, je collega naar wat die zag. Een verschil zegt dus niet wie gelijk heeft. Praat erover.',
      },
      {day},
    ),
  chart: () => translate({id: 'sideBySide.chart', message: 'Jij en je collega'}),
  both: (name: string, own: string, colleague: string) =>
    translate(
      {id: 'sideBySide.both', message: '{name}: jij {own}, je collega {colleague}'},
      {name, own, colleague},
    ),
  talk: () => translate({id: 'sideBySide.talk', message: 'Om het gesprek te beginnen'}),
  answers: (name: string) =>
    translate({id: 'sideBySide.answers', message: '{name}: wat jullie antwoordden'}, {name}),
  showAnswers: () => translate({id: 'sideBySide.showAnswers', message: 'Bekijk jullie antwoorden'}),
  question: () => translate({id: 'sideBySide.question', message: 'Vraag'}),
  you: () => translate({id: 'sideBySide.you', message: 'Jij'}),
  colleague: () => translate({id: 'sideBySide.colleague', message: 'Je collega'}),
  skipped: () => translate({id: 'sideBySide.skipped', message: 'niet ingevuld'}),
  remark: () => translate({id: 'sideBySide.remark', message: 'Wat je collega zag of hoorde'}),
  remove: () => translate({id: 'sideBySide.remove', message: 'Verwijderen doe je in je werkmap.'}),
};

export function differenceText(difference: Difference): string {
  switch (difference) {
    case 'same':
      return translate({
        id: 'sideBySide.same',
        message: 'Bij jullie komt hier hetzelfde woord uit.',
      });
    case 'colleague-saw-more':
      return translate({
        id: 'sideBySide.more',
        message: 'Bij je collega komt hier een hoger woord uit dan bij jou.',
      });
    case 'colleague-saw-less':
      return translate({
        id: 'sideBySide.less',
        message:
          'Bij je collega komt hier een lager woord uit dan bij jou. Misschien zagen jullie andere momenten.',
      });
    case 'not-seen':
      return translate({
        id: 'sideBySide.notSeen',
        message: 'Hier zijn te weinig antwoorden van jullie allebei om naast elkaar te leggen.',
      });
  }
}

export function starterText(starter: Starter): string {
  switch (starter) {
    case 'what-do-we-both-see':
      return translate({
        id: 'starter.bothSee',
        message: 'Aan welk moment dachten jullie allebei?',
      });
    case 'what-comes-next':
      return translate({
        id: 'starter.next',
        message: 'Wat wil ik hier houden, en wat wil ik nog eens proberen?',
      });
    case 'what-did-you-see':
      return translate({
        id: 'starter.didYouSee',
        message: 'Wat zag jij mij doen dat ik zelf niet opmerkte?',
      });
    case 'why-did-i-say-less':
      return translate({
        id: 'starter.saidLess',
        message: 'Hoe kwam ik zelf bij mijn antwoord?',
      });
    case 'which-moment-did-i-mean':
      return translate({
        id: 'starter.whichMoment',
        message: 'Aan welk moment dacht ik, en was jij daarbij?',
      });
    case 'what-made-it-hard':
      return translate({
        id: 'starter.hard',
        message: 'Was er iets wat dit lastig maakte toen jij meekeek?',
      });
    case 'when-can-you-watch':
      return translate({
        id: 'starter.watch',
        message: 'Wanneer kun je een keer meekijken, en waar zal ik je dan op laten letten?',
      });
  }
}
