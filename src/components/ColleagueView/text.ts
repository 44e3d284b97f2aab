import {translate} from '@docusaurus/Translate';

/** Watching along with a colleague: being asked, filling in, giving back. */
export const text = {
  editorial: () =>
    translate({
      id: 'colleague.editorial',
      message:
        'Uitwerking van de redactie. De vragen zijn niet gevalideerd: dit is geen toets, en geen beoordeling van je collega.',
    }),
  label: () => translate({id: 'colleagueView.label', message: 'Meekijken bij een collega'}),
  noScript: () =>
    translate({
      id: 'colleagueView.noScript',
      message:
        'Invullen op deze pagina kan niet zonder scripts. Op papier kan het wel; lees hieronder hoe.',
    }),
  about: () =>
    translate({
      id: 'colleagueView.about',
      message:
        'Hier vul je in wat je een collega zag doen, als die collega daarom vroeg. Open de link die je kreeg, of het bestand.',
    }),
  wantAsk: () =>
    translate({
      id: 'colleagueView.wantAsk',
      message:
        'Wil je zelf een collega vragen? Vul eerst je eigen zelfbeoordeling in. Onder je beeld maak je een link of een bestand.',
    }),
  toAssessment: () =>
    translate({id: 'colleagueView.toAssessment', message: 'Naar de zelfbeoordeling'}),
  open: () => translate({id: 'colleagueView.open', message: 'Open het bestand dat je kreeg'}),
  begun: () => translate({id: 'colleagueView.begun', message: 'Waar je aan begon'}),
  otherList: () =>
    translate({
      id: 'colleagueView.otherList',
      message:
        'Deze link hoort bij andere vragen dan die nu op de site staan. Vraag je collega om het bestand met de vragen.',
    }),
  invited: () =>
    translate({id: 'colleagueView.invited', message: 'Een collega vraagt je om mee te kijken'}),
  invitedAbout: (title: string, parts: number) =>
    translate(
      {
        id: 'colleagueView.invitedAbout',
        message:
          '‘{title}’ heeft {parts} onderdelen. Je vult in wat je zelf zag of hoorde. Zag je iets niet, dan is dat ook een antwoord. Je mag alles overslaan.',
      },
      {title, parts},
    ),
  invitedStays: () =>
    translate({
      id: 'colleagueView.invitedStays',
      message:
        'Wat je invult, blijft op dit apparaat, tot jij het als bestand bewaart en zelf aan je collega geeft. Je collega ziet dan alles wat in dat bestand staat.',
    }),
  isOwn: () =>
    translate({
      id: 'colleagueView.isOwn',
      message:
        'Deze vraag is op dit apparaat gemaakt. Is het jouw eigen vraag, geef de link of het bestand dan aan een collega.',
    }),
  notOurs: () =>
    translate({
      id: 'colleagueView.notOurs',
      message:
        'De vragen in dit bestand zijn niet de vragen die nu op deze site staan. Misschien zijn ze ouder. Lees ze goed, en sla over wat je niet wilt beantwoorden.',
    }),
  begin: () => translate({id: 'colleagueView.begin', message: 'Begin'}),
  goOn: () => translate({id: 'colleagueView.goOn', message: 'Ga verder'}),
  title: (day: string) =>
    translate({id: 'colleagueView.title', message: 'Meekijken bij een collega, {day}'}, {day}),
  missing: () =>
    translate({
      id: 'colleagueView.missing',
      message:
        'Dit stuk vul je hier niet in. Wat een collega jou gaf, staat onder je eigen beeld bij de zelfbeoordeling.',
    }),

  aboutPart: (about: string) =>
    translate(
      {id: 'colleagueView.aboutPart', message: 'Voor je collega staat er: “{about}”'},
      {about},
    ),
  remark: () => translate({id: 'colleagueView.remark', message: 'Wat zag of hoorde je?'}),
  remarkHint: () =>
    translate({
      id: 'colleagueView.remarkHint',
      message:
        'Mag je overslaan. Beschrijf wat je zag, geen oordeel. Schrijf niets op waaraan iemand te herkennen is.',
    }),
  finish: () => translate({id: 'colleagueView.finish', message: 'Bekijk wat je geeft'}),

  give: () => translate({id: 'colleagueView.give', message: 'Geef het aan je collega'}),
  giveAbout: () =>
    translate({
      id: 'colleagueView.giveAbout',
      message: 'Kijk na wat je geeft. Veranderen kan nog, bij elk onderdeel.',
    }),
  from: () => translate({id: 'colleagueView.from', message: 'Van wie komt dit?'}),
  fromHint: () =>
    translate({
      id: 'colleagueView.fromHint',
      message: 'Mag leeg blijven. Een naam hoeft niet: ‘collega van dinsdag’ kan ook.',
    }),
  noFrom: () => translate({id: 'colleagueView.noFrom', message: 'niets ingevuld'}),
  preview: () => translate({id: 'colleagueView.preview', message: 'Dit staat in het bestand'}),
  rest: () =>
    translate({
      id: 'colleagueView.rest',
      message:
        'Verder staan erin: alle vragen, het willekeurige nummer van de vraag van je collega, en de dag en de tijd waarop je dit afmaakte.',
    }),
  raw: () => translate({id: 'colleagueView.raw', message: 'Bekijk het bestand letter voor letter'}),
  nothingYet: () =>
    translate({
      id: 'colleagueView.nothingYet',
      message: 'Je hebt nog niets ingevuld. Kies een onderdeel.',
    }),
  trust: () =>
    translate({
      id: 'colleagueView.trust',
      message:
        'Geef het bestand alleen aan de collega die het vroeg, op een manier die jullie allebei vertrouwen. De site verstuurt niets.',
    }),
  save: () => translate({id: 'colleagueView.save', message: 'Bewaar voor je collega'}),
  saved: () =>
    translate({
      id: 'colleagueView.saved',
      message: 'Bewaard als bestand. De site heeft niets verstuurd: geef het zelf aan je collega.',
    }),
  toStart: () => translate({id: 'colleagueView.toStart', message: 'Naar het overzicht'}),
};
