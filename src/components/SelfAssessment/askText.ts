import {translate} from '@docusaurus/Translate';

/** Asking a colleague, and taking in what comes back. */
export const askText = {
  heading: () => translate({id: 'askColleague.heading', message: 'Vraag een collega'}),
  about: () =>
    translate({
      id: 'askColleague.about',
      message:
        'Vraag iemand die jou zag werken om dezelfde vragen over jou te beantwoorden. Je collega krijgt alleen de vragen, en niets van wat jij invulde.',
    }),
  link: () => translate({id: 'askColleague.link', message: 'De link voor je collega:'}),
  noLink: () =>
    translate({
      id: 'askColleague.noLink',
      message:
        'De vragen op de site zijn veranderd sinds je dit invulde. Een link zou naar andere vragen leiden. Geef daarom het bestand: daar staan jouw vragen in.',
    }),
  file: () => translate({id: 'askColleague.file', message: 'Bewaar de vragen als bestand'}),
  back: () =>
    translate({
      id: 'askColleague.back',
      message: 'Kreeg je een bestand terug? Haal het binnen',
    }),
  taken: () =>
    translate({
      id: 'askColleague.taken',
      message: 'Binnen. Het staat hieronder, naast jouw beeld.',
    }),
  takenInMemory: () =>
    translate({
      id: 'askColleague.takenInMemory',
      message:
        'Binnen. Je browser laat deze site niets bewaren, dus het staat alleen in dit tabblad.',
    }),
  known: () =>
    translate({
      id: 'askColleague.known',
      message: 'Dit bestand had je al binnengehaald. Het staat hieronder.',
    }),
  keptOut: () =>
    translate({
      id: 'askColleague.keptOut',
      message: 'Dit bestand kan hier niet naast wat al in je werkmap staat. Kijk in je werkmap.',
    }),
  otherRequest: () =>
    translate({
      id: 'askColleague.otherRequest',
      message:
        'Dit antwoord hoort bij een andere vraag. Open het beeld waarvoor je het vroeg, en haal het bestand daar binnen.',
    }),
  otherQuestions: () =>
    translate({
      id: 'askColleague.otherQuestions',
      message:
        'In dit bestand staan andere vragen dan die je stelde. Daarom is het niet binnengehaald. Vraag je collega om opnieuw te beginnen met jouw link of bestand.',
    }),
  title: (day: string) =>
    translate({id: 'askColleague.title', message: 'Wat een collega zag, {day}'}, {day}),
};
