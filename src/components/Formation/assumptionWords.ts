import {translate} from '@docusaurus/Translate';
import type {AssumptionId} from '@site/src/domain/formation/assumptions';

export type Words = {
  /** In a formula. */
  short: string;
  label: string;
  unit: string;
};

/** What an assumption is called, in which unit it is, and where its first value comes from. */
export function assumptionWords(id: AssumptionId): Words & {source: string} {
  const own = translate({id: 'formation.source.none', message: 'geen bron, onze aanname'});
  const pilots = translate({
    id: 'formation.source.pilots',
    message: 'ervaring uit de pilots (Programma Sociaal Domein, 2020), geen norm',
  });
  switch (id) {
    case 'inflow':
      return {
        short: translate({id: 'formation.inflow.short', message: 'instroom'}),
        label: translate({id: 'formation.inflow', message: 'Nieuwe deelnemers'}),
        unit: translate({id: 'formation.inflow.unit', message: 'per maand'}),
        source: translate({id: 'formation.source.example', message: 'geen bron, een voorbeeld'}),
      };
    case 'duration':
      return {
        short: translate({id: 'formation.duration.short', message: 'duur'}),
        label: translate({id: 'formation.duration', message: 'Hoelang begeleiding duurt'}),
        unit: translate({id: 'formation.duration.unit', message: 'maanden'}),
        source: translate({id: 'formation.source.example', message: 'geen bron, een voorbeeld'}),
      };
    case 'perFte':
      return {
        short: translate({id: 'formation.perFte.short', message: 'deelnemers per coach'}),
        label: translate({id: 'formation.perFte', message: 'Deelnemers per voltijdcoach'}),
        unit: translate({id: 'formation.perFte.unit', message: 'tegelijk'}),
        source: translate({
          id: 'formation.source.perFte',
          message:
            '‘circa 50’ is van de onderzoekers (Divosa, 2020); dat het per voltijdcoach geldt, is onze aanname',
        }),
      };
    case 'hours':
      return {
        short: translate({id: 'formation.hours.short', message: 'werkbare uren'}),
        label: translate({id: 'formation.hours', message: 'Werkbare uren per voltijdcoach'}),
        unit: translate({id: 'formation.hours.unit', message: 'uur per jaar'}),
        source: translate({
          id: 'formation.source.hours',
          message: 'landelijke handleiding overheidstarieven 2023, voor ambtenaren in het algemeen',
        }),
      };
    case 'direct':
      return {
        short: translate({id: 'formation.direct.short', message: 'deel voor deelnemers'}),
        label: translate({id: 'formation.direct', message: 'Deel van die uren voor deelnemers'}),
        unit: translate({id: 'formation.direct.unit', message: 'procent'}),
        source: own,
      };
    case 'absence':
      return {
        short: translate({id: 'formation.absence.short', message: 'opslag'}),
        label: translate({id: 'formation.absence', message: 'Extra voor afwezigheid en overleg'}),
        unit: translate({id: 'formation.absence.unit', message: 'procent'}),
        source: own,
      };
    case 'calls':
      return {
        short: translate({id: 'formation.calls.short', message: 'telefoontjes'}),
        label: translate({id: 'formation.calls', message: 'Telefoontjes voor de eerste afspraak'}),
        unit: translate({id: 'formation.calls.unit', message: 'per deelnemer'}),
        source: pilots,
      };
    case 'callMinutes':
      return {
        short: translate({id: 'formation.callMinutes.short', message: 'minuten bellen'}),
        label: translate({id: 'formation.callMinutes', message: 'Hoelang een telefoontje duurt'}),
        unit: translate({id: 'formation.callMinutes.unit', message: 'minuten'}),
        source: own,
      };
    case 'talks':
      return {
        short: translate({id: 'formation.talks.short', message: 'gesprekken'}),
        label: translate({id: 'formation.talks', message: 'Gesprekken in de start'}),
        unit: translate({id: 'formation.talks.unit', message: 'per deelnemer'}),
        source: pilots,
      };
    case 'talkMinutes':
      return {
        short: translate({id: 'formation.talkMinutes.short', message: 'minuten gesprek'}),
        label: translate({id: 'formation.talkMinutes', message: 'Hoelang een gesprek duurt'}),
        unit: translate({id: 'formation.talkMinutes.unit', message: 'minuten'}),
        source: own,
      };
    case 'aroundMinutes':
      return {
        short: translate({id: 'formation.aroundMinutes.short', message: 'minuten eromheen'}),
        label: translate({
          id: 'formation.aroundMinutes',
          message: 'Reizen en schrijven per gesprek',
        }),
        unit: translate({id: 'formation.aroundMinutes.unit', message: 'minuten'}),
        source: own,
      };
  }
}
