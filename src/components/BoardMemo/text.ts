import {translate} from '@docusaurus/Translate';
import type {MemoText} from '@site/src/schemas/records/memo';

/** What the memo says. */
export const text = {
  label: () => translate({id: 'memo.label', message: 'Notitie voor een vergadering'}),
  about: () =>
    translate({
      id: 'memo.about',
      message:
        'De notitie haalt de gesprekken uit uw scan, de getallen uit uw berekening, en wat bekend is van deze site. Wat u zelf vindt, schrijft u erbij.',
    }),
  begin: () => translate({id: 'memo.begin', message: 'Begin een notitie'}),
  yours: () => translate({id: 'memo.yours', message: 'Uw notities'}),
  title: (day: string) => translate({id: 'memo.title', message: 'Notitie van {day}'}, {day}),
  heading: () => translate({id: 'memo.heading', message: 'Uw notitie'}),
  scan: () => translate({id: 'memo.scan', message: 'Uit welke scan?'}),
  noScan: () => translate({id: 'memo.noScan', message: 'Zonder scan'}),
  toScan: () => translate({id: 'memo.toScan', message: 'Naar de scan'}),
  formation: () => translate({id: 'memo.formation', message: 'Uit welke berekening?'}),
  noFormation: () => translate({id: 'memo.noFormation', message: 'Zonder berekening'}),
  toFormation: () => translate({id: 'memo.toFormation', message: 'Naar rekenen'}),
  preview: () => translate({id: 'memo.preview', message: 'Zo wordt de notitie'}),
  noScript: () =>
    translate({
      id: 'memo.noScript',
      message: 'Een notitie maken kan met scripts. Zonder scripts gebruikt u de opzet hieronder.',
    }),

  documentTitle: () =>
    translate({
      id: 'memo.documentTitle',
      message: 'Notitie: persoonlijke begeleiding in de bijstand',
    }),
  approach: () => translate({id: 'memo.approach', message: 'De aanpak'}),
  approachText: () =>
    translate({
      id: 'memo.approachText',
      message:
        'Leiden, Helmond en Tilburg hielden elk een pilot met begeleiding die intensief, persoonlijk, vrijwillig en integraal is. Wie meedoet, heeft al lang bijstand en krijgt één contactpersoon. Wat de deelnemer zelf wil, staat voorop.',
    }),
  from: (numbers: string) =>
    translate({id: 'memo.from', message: '(Bronnen: {numbers}.)'}, {numbers}),
  known: () => translate({id: 'memo.known', message: 'Wat bekend is, en met welke grens'}),
  knownAbout: () =>
    translate({
      id: 'memo.knownAbout',
      message: 'Het getal bij de bron verwijst naar de lijst aan het eind.',
    }),
  sources: () => translate({id: 'memo.sources', message: 'Bronnen'}),
  statement: () => translate({id: 'memo.statement', message: 'Wat de bron zegt'}),
  limit: () => translate({id: 'memo.limit', message: 'De grens'}),
  source: () => translate({id: 'memo.source', message: 'Bron'}),
  unknown: () => translate({id: 'memo.unknown', message: 'Wat niet bekend is'}),
  unknowns: () => [
    translate({id: 'memo.unknown.people', message: 'Om hoeveel mensen het in de pilots ging.'}),
    translate({
      id: 'memo.unknown.compare',
      message: 'Hoe het zonder deze begeleiding was gegaan: een vergelijkingsgroep is niet bekend.',
    }),
    translate({id: 'memo.unknown.money', message: 'Wat het kostte en wat het opleverde.'}),
    translate({
      id: 'memo.unknown.out',
      message:
        'Of mensen door deze pilots eerder uit de bijstand gaan. Dat was ook niet het eerste doel.',
    }),
  ],
  scanPart: () => translate({id: 'memo.scanPart', message: 'Wat de scan bij ons laat zien'}),
  scanBy: (people: number, done: number, all: number) =>
    translate(
      {
        id: 'memo.scanBy',
        message:
          'Aantal mensen dat de scan invulde: {people}. Beantwoord in onze eigen scan: {done} van de {all} punten. Er is geen score.',
      },
      {people, done, all},
    ),
  scanNone: () =>
    translate({id: 'memo.scanNone', message: 'De randvoorwaarden zijn nog niet nagelopen.'}),
  costPart: () =>
    translate({
      id: 'memo.costPart',
      message: 'Wat het vraagt aan mensen en geld, met eigen getallen',
    }),
  costNone: () => translate({id: 'memo.costNone', message: 'Er is nog niet gerekend.'}),
  open: () => translate({id: 'memo.open', message: 'Nog in te vullen.'}),
  made: () =>
    translate({
      id: 'memo.made',
      message:
        'Gemaakt met Gezien & Gehoord. Wat bekend is, komt uit openbare bronnen. De rest is van de schrijver. Dit is geen advies.',
    }),
};

/** What each text that somebody writes is called, and what to think of. */
export function textWords(id: MemoText): {label: string; hint: string} {
  switch (id) {
    case 'question':
      return {
        label: translate({id: 'memo.question', message: 'De vraag'}),
        hint: translate({id: 'memo.questionHint', message: 'Waar gaat het om, en waarom nu?'}),
      };
    case 'asks':
      return {
        label: translate({id: 'memo.asks', message: 'Wat het van ons vraagt'}),
        hint: translate({
          id: 'memo.asksHint',
          message: 'Wat doet u anders, wat laat u los, en wat vraagt u van partners?',
        }),
      };
    case 'risks':
      return {
        label: translate({id: 'memo.risks', message: 'Risico’s'}),
        hint: translate({
          id: 'memo.risksHint',
          message: 'Wat kan er misgaan voor deelnemers, coaches en de gemeente?',
        }),
      };
    case 'decision':
      return {
        label: translate({id: 'memo.decision', message: 'Het besluit dat gevraagd wordt'}),
        hint: translate({
          id: 'memo.decisionHint',
          message: 'Eén zin die iemand met ja of nee kan beantwoorden.',
        }),
      };
    case 'stop':
      return {
        label: translate({id: 'memo.stop', message: 'Hoe en wanneer we stoppen'}),
        hint: translate({
          id: 'memo.stopHint',
          message: 'Wanneer beslist u, op grond waarvan, en wie vertelt het de deelnemers?',
        }),
      };
  }
}
