import {translate} from '@docusaurus/Translate';
import type {TakenIn} from '@site/src/domain/self-assessment/teamPart';
import type {Theme} from '@site/src/domain/self-assessment/team';

/** A team that lays its words together. */
export const text = {
  label: () => translate({id: 'teamPicture.label', message: 'Een beeld van het team'}),
  noScript: () =>
    translate({
      id: 'teamPicture.noScript',
      message:
        'Bestanden samenleggen kan niet zonder scripts. Op papier kan het wel; lees hieronder hoe.',
    }),
  about: () =>
    translate({
      id: 'teamPicture.about',
      message:
        'Ieder kiest zelf welke woorden het team mag zien, onder het eigen beeld bij de zelfbeoordeling. Eén collega haalt de bestanden hier binnen. Vanaf vier bestanden zie je hoe vaak elk woord is gedeeld. Uitwerking van de redactie, niet gevalideerd: het is geen meting van het team.',
    }),
  agree: () => translate({id: 'teamPicture.agree', message: 'Spreek dit eerst af'}),
  agreements: () => [
    translate({
      id: 'teamPicture.noGuessing',
      message: 'We raden niet wie wat koos, en vragen er niet naar.',
    }),
    translate({
      id: 'teamPicture.noManagers',
      message: 'Het beeld is van het team. Het gaat niet naar een leidinggevende.',
    }),
    translate({
      id: 'teamPicture.collector',
      message:
        'Wie de bestanden verzamelt, kan zien van wie ze komen en wat erin staat. We kiezen samen wie dat doet.',
    }),
    translate({
      id: 'teamPicture.atOnce',
      message:
        'We halen alle bestanden in één keer binnen. Komt er later een bij, dan is te zien wat die erbij deed.',
    }),
    translate({
      id: 'teamPicture.deleteAfter',
      message: 'Na het gesprek gooien we de bestanden weg, en dit beeld in de werkmap ook.',
    }),
  ],
  begin: () => translate({id: 'teamPicture.begin', message: 'Begin een beeld'}),
  here: () => translate({id: 'teamPicture.here', message: 'Beelden op dit apparaat'}),
  title: (day: string) =>
    translate({id: 'teamPicture.title', message: 'Beeld van het team, {day}'}, {day}),
  people: (count: number) =>
    count === 1
      ? translate({id: 'teamPicture.person', message: '1 bestand'})
      : translate({id: 'teamPicture.people', message: '{count} bestanden'}, {count}),

  take: () => translate({id: 'teamPicture.take', message: 'Haal de bestanden van je team binnen'}),
  inNow: (count: number) =>
    count === 1
      ? translate({id: 'teamPicture.inNowOne', message: 'Er is nu 1 bestand binnen.'})
      : translate(
          {id: 'teamPicture.inNow', message: 'Er zijn nu {count} bestanden binnen.'},
          {count},
        ),
  taken: (count: number) => {
    switch (count) {
      case 0:
        return translate({id: 'teamPicture.takenNone', message: 'Er kwam niets bij.'});
      case 1:
        return translate({id: 'teamPicture.takenOne', message: '1 bestand binnengehaald.'});
      default:
        return translate(
          {id: 'teamPicture.taken', message: '{count} bestanden binnengehaald.'},
          {count},
        );
    }
  },
  leftOut: () => translate({id: 'teamPicture.leftOut', message: 'Dit kwam er niet bij:'}),
  undo: (count: number) =>
    count === 1
      ? translate({id: 'teamPicture.undoOne', message: 'Haal dat bestand er weer uit'})
      : translate({id: 'teamPicture.undo', message: 'Haal die {count} er weer uit'}, {count}),
  undone: () => translate({id: 'teamPicture.undone', message: 'Weer eruit gehaald.'}),
  left: {
    same: () =>
      translate({id: 'teamPicture.same', message: 'dit was er al bij. Het telt één keer.'}),
    'other-questions': () =>
      translate({
        id: 'teamPicture.otherQuestions',
        message:
          'dit gaat over andere vragen, of over een andere versie. Vraag of die collega de zelfbeoordeling opnieuw invult en dan deelt.',
      }),
    'nothing-shared': () =>
      translate({id: 'teamPicture.nothingShared', message: 'hierin is geen woord gedeeld.'}),
    full: () =>
      translate({
        id: 'teamPicture.full',
        message: 'dit beeld is vol. Maak voor een grote groep meer dan één beeld.',
      }),
  } satisfies Record<Exclude<TakenIn['kind'], 'added'>, () => string>,

  needed: (count: number, min: number) =>
    translate(
      {
        id: 'teamPicture.needed',
        message:
          'Nog {count} nodig. Vanaf {min} mensen zie je hier het team, want bij minder is te makkelijk te raden wie wat koos.',
      },
      {count, min},
    ),
  unknownMeans: () =>
    translate({
      id: 'teamPicture.unknownMeans',
      message:
        '‘Te weinig antwoorden’ betekent hier dat iemand bij dat onderdeel niets deelde. Dat mag.',
    }),
  theme: () => translate({id: 'teamPicture.theme', message: 'Een thema voor intervisie'}),
  themeAbout: () =>
    translate({
      id: 'teamPicture.themeAbout',
      message: 'Deze vraag kan iemand inbrengen. Vul hem met een eigen situatie:',
    }),
  toIntervision: () =>
    translate({id: 'teamPicture.toIntervision', message: 'Zo houd je een eerste intervisie'}),
  themeField: () =>
    translate({id: 'teamPicture.themeField', message: 'Waar willen jullie het over hebben?'}),
  themeHint: () =>
    translate({
      id: 'teamPicture.themeHint',
      message: 'In eigen woorden. Schrijf niet op wie wat zei.',
    }),
  afterwards: () =>
    translate({
      id: 'teamPicture.afterwards',
      message:
        'Klaar met praten? Verwijder dit beeld in je werkmap, en gooi de bestanden van het team weg.',
    }),
};

/** A first question in the form of the intervision page: "Hoe kan ik …, terwijl …?" */
export function themeQuestion(theme: Theme): string {
  switch (theme.kind) {
    case 'apart':
      return translate(
        {
          id: 'themeQuestion.apart',
          message:
            'Hoe kan ik bij ‘{name}’ iets proberen wat een collega al doet, terwijl ik het anders gewend ben?',
        },
        {name: theme.name},
      );
    case 'beginning':
      return translate(
        {
          id: 'themeQuestion.beginning',
          message: 'Hoe kan ik bij ‘{name}’ een eerste stap zetten, terwijl ik dat nog weinig doe?',
        },
        {name: theme.name},
      );
    case 'none':
      return translate({
        id: 'themeQuestion.none',
        message: 'Hoe kan ik vasthouden wat goed gaat, terwijl er weinig tijd is?',
      });
    case 'nothing-known':
      return translate({
        id: 'themeQuestion.nothingKnown',
        message: 'Hoe kan ik laten zien wat ik doe, terwijl collega’s er zelden bij zijn?',
      });
  }
}
