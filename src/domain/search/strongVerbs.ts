import {PARTICLES} from './particles';
import {readForms} from './readForms';

/**
 * Verbs that change their vowel, which no stemmer joins: the infinitive and its other forms. Without forms
 * that are common words of their own, such as 'bond', 'las' and 'sloot'.
 */
const VERBS = `
  beginnen begon begonnen|begrijpen begreep begrepen|besluiten besloot besloten|bespreken besprak bespraken besproken
  bewegen bewoog bewogen|bewijzen bewees bewezen|bezoeken bezocht bezochten|bieden bood boden geboden|bijten beet gebeten
  binden gebonden|blijken bleek bleken gebleken|blijven bleef bleven gebleven|breken brak braken gebroken
  brengen bracht brachten gebracht|denken dacht dachten gedacht|doen deed deden gedaan|dragen droeg droegen gedragen
  drinken dronk dronken gedronken|eten at aten gegeten|gaan ging gingen gegaan|genieten genoot genoten
  geven gaf gaven gegeven|grijpen greep grepen gegrepen|hangen hing hingen gehangen|helpen hielp hielpen geholpen
  houden hield hielden gehouden|kiezen koos kozen gekozen|kijken keek keken gekeken|klinken klonk klonken geklonken
  komen kwam kwamen gekomen|kopen kocht kochten gekocht|krijgen kreeg kregen gekregen|laten liet lieten gelaten
  lezen lazen gelezen|liegen loog logen gelogen|liggen lag lagen gelegen|lijden leed geleden|lijken leek leken geleken
  lopen liep liepen gelopen|nemen nam namen genomen|onderzoeken onderzocht onderzochten|ontbreken ontbrak ontbroken
  ontvangen ontving ontvingen|overlijden overleed overleden|prijzen prees geprezen|raden geraden|rijden reed reden gereden
  roepen riep riepen geroepen|scheiden gescheiden|schenken schonk geschonken|schieten schoot geschoten
  schrijven schreef schreven geschreven|schrikken schrok schrokken geschrokken|schuiven schoof geschoven
  slaan sloeg sloegen geslagen|slapen sliep sliepen geslapen|sluiten gesloten|snijden sneed gesneden
  spreken sprak spraken gesproken|springen sprong gesprongen|staan stond stonden gestaan|stelen gestolen
  sterven stierf stierven gestorven|stijgen steeg stegen gestegen|strijden streed gestreden|treden trad traden getreden
  treffen trof troffen getroffen|trekken trok trokken getrokken|vallen viel vielen gevallen|vechten vocht gevochten
  verdwijnen verdween verdwenen|vergelijken vergeleek vergeleken|vergeten vergat|verliezen verloor verloren
  verwijzen verwees verwezen|vinden vond vonden gevonden|vliegen vloog gevlogen|vragen vroeg vroegen gevraagd
  wegen woog gewogen|weten wist wisten geweten|wijzen wees wezen gewezen|winnen won wonnen gewonnen
  zeggen zei zeiden gezegd|zenden zond gezonden|zien zag zagen gezien|zitten zat zaten gezeten
  zoeken zocht zochten gezocht|zwijgen zweeg zwegen gezwegen
`;

const INFINITIVES = readForms(VERBS);

/** 'afgezegde', 'bezochte'; not 'lage', which is of no verb. */
const PARTICIPLE_E = /^(.*(?:ge|be|ver).{3,}[dt])e$/;

/** Also with what is parted from the verb: 'teruggekeken' is of 'terugkijken'. */
const PARTICLE = new RegExp(`^(${PARTICLES})(.{4,})$`);

/**
 * The infinitive of a form of a strong verb, also of one with a particle.
 *
 * @param word folded
 * @returns the word itself when it is none
 */
export function infinitiveOf(word: string): string {
  const plain = word.replace(PARTICIPLE_E, '$1');
  const found = INFINITIVES.get(plain);
  if (found !== undefined) {
    return found;
  }
  const [, particle = '', form = ''] = PARTICLE.exec(plain) ?? [];
  const infinitive = INFINITIVES.get(form);
  return infinitive === undefined ? word : particle + infinitive;
}
