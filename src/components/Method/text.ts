import {translate} from '@docusaurus/Translate';
import type {Method} from '@site/src/schemas/method';
import type {Experience, QuestionKind} from '@site/src/schemas/methodKinds';

/** What the page of a method says beside its own words. */
export const text = {
  origin: () =>
    translate({
      id: 'method.origin',
      message: 'Uit bronnen en uit vakkennis. De zinnen om te zeggen zijn van de redactie.',
    }),
  people: (least: number, most: number) =>
    translate({id: 'method.people', message: '{least} tot {most} mensen'}, {least, most}),
  minutes: (count: number) =>
    translate({id: 'method.minutes', message: '{count} minuten'}, {count}),
  between: (least: number, most: number) =>
    translate(
      {id: 'method.between', message: 'met minder of meer tijd: {least} tot {most}, volgens ons'},
      {least, most},
    ),
  group: () => translate({id: 'method.group', message: 'Groep'}),
  time: () => translate({id: 'method.time', message: 'Tijd'}),
  experience: () => translate({id: 'method.experience', message: 'Ervaring'}),
  question: () => translate({id: 'method.question', message: 'Soort vraag'}),
  fits: () => translate({id: 'method.fits', message: 'Wanneer past het?'}),
  not: () => translate({id: 'method.not', message: 'Wanneer niet?'}),
  roles: () => translate({id: 'method.roles', message: 'Wie doet wat?'}),
  steps: () => translate({id: 'method.steps', message: 'De stappen'}),
  step: () => translate({id: 'method.step', message: 'Stap'}),
  inMinutes: () => translate({id: 'method.inMinutes', message: 'Minuten'}),
  say: () => translate({id: 'method.say', message: 'Zeg bijvoorbeeld:'}),
  pitfalls: () => translate({id: 'method.pitfalls', message: 'Let hierop'}),
  where: () => translate({id: 'method.where', message: 'Waar komt het vandaan?'}),
  timing: (timing: Method['timing']) =>
    timing === 'source'
      ? translate({id: 'method.timing.source', message: 'uit een bron'})
      : translate({id: 'method.timing.own', message: 'van de redactie'}),
  ours: () => translate({id: 'method.ours', message: '(ons voorstel)'}),
  sources: () => translate({id: 'method.sources', message: 'Bronnen:'}),
  plan: () => translate({id: 'method.plan', message: 'Plan een bijeenkomst met deze methode'}),
  cases: () => translate({id: 'method.cases', message: 'Een casus die erbij past:'}),
};

export function sureText(sure: Method['sure']): string {
  switch (sure) {
    case 'high':
      return translate({id: 'method.sure.high', message: 'Van de stappen zijn we zeker.'});
    case 'medium':
      return translate({
        id: 'method.sure.medium',
        message: 'Van de stappen zijn we redelijk zeker.',
      });
    case 'low':
      return translate({id: 'method.sure.low', message: 'Van de stappen zijn we niet zeker.'});
  }
}

export function experienceText(experience: Experience): string {
  switch (experience) {
    case 'new':
      return translate({id: 'method.experience.new', message: 'de groep mag nieuw zijn'});
    case 'some':
      return translate({
        id: 'method.experience.some',
        message: 'de groep deed al een paar keer intervisie',
      });
    case 'experienced':
      return translate({
        id: 'method.experience.experienced',
        message: 'de groep is ervaren en kent elkaar',
      });
  }
}

export function kindText(kind: QuestionKind): string {
  switch (kind) {
    case 'event':
      return translate({id: 'method.kind.event', message: 'Er gebeurde iets'});
    case 'stuck':
      return translate({id: 'method.kind.stuck', message: 'Ik zit vast en zie het niet meer'});
    case 'behind':
      return translate({id: 'method.kind.behind', message: 'Wat zit er achter mijn vraag?'});
    case 'touched':
      return translate({id: 'method.kind.touched', message: 'Deze persoon raakt mij'});
    case 'values':
      return translate({id: 'method.kind.values', message: 'Mag dit wel? Is dit goed?'});
    case 'shared':
      return translate({id: 'method.kind.shared', message: 'Waar staan wij als team voor?'});
    case 'energy':
      return translate({
        id: 'method.kind.energy',
        message: 'We zijn moe, alles lijkt te mislukken',
      });
    case 'practise':
      return translate({id: 'method.kind.practise', message: 'Ik wil het gesprek oefenen'});
    case 'pattern':
      return translate({id: 'method.kind.pattern', message: 'Het gebeurt steeds opnieuw'});
  }
}
