import {translate} from '@docusaurus/Translate';
import type {Objection, Reason} from '@site/src/domain/intervision/choose';

/** What the list of methods says. */
export const text = {
  people: () => translate({id: 'methodList.people', message: 'Met hoeveel zijn jullie?'}),
  minutes: () => translate({id: 'methodList.minutes', message: 'Hoeveel minuten is er?'}),
  experience: () => translate({id: 'methodList.experience', message: 'Hoe ervaren is de groep?'}),
  kind: () => translate({id: 'methodList.kind', message: 'Wat voor vraag ligt er?'}),
  any: () => translate({id: 'methodList.any', message: 'Nog niet gekozen'}),
  new: () => translate({id: 'methodList.new', message: 'Wij beginnen net'}),
  some: () => translate({id: 'methodList.some', message: 'Wij deden het al een paar keer'}),
  experienced: () =>
    translate({id: 'methodList.experienced', message: 'Wij zijn ervaren en kennen elkaar'}),
  order: (fits: number, care: number) =>
    translate(
      {
        id: 'methodList.order',
        message: 'Past: {fits}. Past, maar let op: {care}. Wat het beste past, staat bovenaan.',
      },
      {fits, care},
    ),
  unordered: () =>
    translate({
      id: 'methodList.unordered',
      message: 'Vul in wat je weet, dan komt bovenaan te staan wat past.',
    }),
  name: () => translate({id: 'methodList.name', message: 'Methode'}),
  group: () => translate({id: 'methodList.group', message: 'Groep'}),
  time: () => translate({id: 'methodList.time', message: 'Minuten van de methode'}),
  asks: () => translate({id: 'methodList.asks', message: 'Ervaring'}),
  question: () => translate({id: 'methodList.question', message: 'Soort vraag'}),
  advice: () => translate({id: 'methodList.advice', message: 'Voor en tegen'}),
  against: () => translate({id: 'methodList.against', message: 'Tegen:'}),
  pro: () => translate({id: 'methodList.for', message: 'Voor:'}),
  fits: () => translate({id: 'methodList.fits', message: 'Past.'}),
  care: () => translate({id: 'methodList.care', message: 'Past, maar let op.'}),
  not: () => translate({id: 'methodList.not', message: 'Past niet.'}),
  extra: () =>
    translate({
      id: 'methodList.extra',
      message:
        'Bij de minuten komen tien minuten om terug te kijken en tien om een actie te kiezen, als de methode die zelf niet heeft. Die twintig minuten zijn van de redactie.',
    }),
};

export function reasonText(reason: Reason): string {
  switch (reason) {
    case 'kind-best':
      return translate({id: 'methodList.reason.kindBest', message: 'past goed bij deze vraag'});
    case 'kind':
      return translate({id: 'methodList.reason.kind', message: 'kan met deze vraag'});
    case 'people':
      return translate({id: 'methodList.reason.people', message: 'past bij de groep'});
    case 'time':
      return translate({id: 'methodList.reason.time', message: 'past in de tijd'});
    case 'experience':
      return translate({id: 'methodList.reason.experience', message: 'past bij jullie ervaring'});
  }
}

export function objectionText(objection: Objection): string {
  switch (objection) {
    case 'too-few':
      return translate({
        id: 'methodList.objection.few',
        message: 'jullie zijn met te weinig mensen',
      });
    case 'too-many':
      return translate({
        id: 'methodList.objection.many',
        message: 'jullie zijn met te veel mensen',
      });
    case 'too-short':
      return translate({id: 'methodList.objection.short', message: 'er is te weinig tijd'});
    case 'tight':
      return translate({
        id: 'methodList.objection.tight',
        message: 'het kan alleen met kortere stappen',
      });
    case 'experience':
      return translate({
        id: 'methodList.objection.experience',
        message: 'vraagt meer ervaring dan jullie hebben',
      });
    case 'kind':
      return translate({
        id: 'methodList.objection.kind',
        message: 'past beter bij een andere soort vraag',
      });
  }
}
