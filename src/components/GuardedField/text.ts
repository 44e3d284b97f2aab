import {translate} from '@docusaurus/Translate';
import type {FindingKind} from '@site/src/domain/privacy/finding';

/** For a tool to show once, near its fields. */
export const guardNote = () =>
  translate({
    id: 'guard.note',
    message:
      'De site let op je eigen apparaat op nummers, adressen en geboortedatums. Namen herkent ze niet goed: lees daar zelf op na.',
  });

/** What a finding looks like, and why it matters. */
export function kindText(kind: FindingKind): {looks: string; why: string} {
  switch (kind) {
    case 'iban':
      return {
        looks: translate({id: 'guard.iban', message: 'Dit lijkt op een rekeningnummer:'}),
        why: translate({id: 'guard.iban.why', message: 'Het hoort bij één persoon.'}),
      };
    case 'email':
      return {
        looks: translate({id: 'guard.email', message: 'Dit lijkt op een e-mailadres:'}),
        why: translate({id: 'guard.email.why', message: 'Vaak staat er een naam in.'}),
      };
    case 'birth-date':
      return {
        looks: translate({id: 'guard.birthDate', message: 'Dit lijkt op een geboortedatum:'}),
        why: translate({
          id: 'guard.birthDate.why',
          message: 'Met een woonplaats erbij wijst die vaak één persoon aan.',
        }),
      };
    case 'phone':
      return {
        looks: translate({id: 'guard.phone', message: 'Dit lijkt op een telefoonnummer:'}),
        why: translate({id: 'guard.phone.why', message: 'Iemand kan het bellen of opzoeken.'}),
      };
    case 'bsn':
      return {
        looks: translate({id: 'guard.bsn', message: 'Dit lijkt op een bsn:'}),
        why: translate({
          id: 'guard.bsn.why',
          message: 'Dat mag je alleen gebruiken als een wet dat toestaat.',
        }),
      };
    case 'address':
      return {
        looks: translate({id: 'guard.address', message: 'Dit lijkt op een adres:'}),
        why: translate({id: 'guard.address.why', message: 'Het wijst aan waar iemand woont.'}),
      };
    case 'plate':
      return {
        looks: translate({id: 'guard.plate', message: 'Dit lijkt op een kenteken:'}),
        why: translate({id: 'guard.plate.why', message: 'Buren herkennen de auto.'}),
      };
    case 'name':
      return {
        looks: translate({id: 'guard.name', message: 'Dit lijkt op een naam:'}),
        why: translate({id: 'guard.name.why', message: 'Een lezer kan de persoon kennen.'}),
      };
  }
}

/** How much was found; past the number that is shown, no more than that there is more. */
export function foundText(count: number, more: boolean): string {
  const names = translate({
    id: 'guard.names',
    message: 'Namen herkent de site niet goed: lees daar zelf op na.',
  });
  if (more) {
    return `${translate({id: 'guard.foundMore', message: 'Op meer dan {count} plekken staat misschien iets wat naar een persoon leidt.'}, {count})} ${names}`;
  }
  return count === 1
    ? `${translate({id: 'guard.foundOne', message: 'Op 1 plek staat misschien iets wat naar een persoon leidt.'})} ${names}`
    : `${translate({id: 'guard.found', message: 'Op {count} plekken staat misschien iets wat naar een persoon leidt.'}, {count})} ${names}`;
}

export const text = {
  list: (label: string) =>
    translate(
      {id: 'guard.list', message: 'Misschien persoonsgegevens in ‘{label}’'},
      {label: label.trim()},
    ),
  show: () => translate({id: 'guard.show', message: 'Laat zien'}),
  replace: (replacement: string) =>
    translate({id: 'guard.replace', message: 'Vervang door {replacement}'}, {replacement}),
  innocent: () => translate({id: 'guard.innocent', message: 'Dit is geen persoonsgegeven'}),
  undo: () => translate({id: 'guard.undo', message: 'Zet terug'}),
  replaced: (replacement: string) =>
    translate({id: 'guard.replaced', message: 'Vervangen door {replacement}.'}, {replacement}),
  restored: () => translate({id: 'guard.restored', message: 'Het staat er weer.'}),
  remembered: () =>
    translate({id: 'guard.remembered', message: 'Goed. Hier vraagt de site niet meer naar.'}),
  noRoom: (replacement: string) =>
    translate(
      {
        id: 'guard.noRoom',
        message: 'Er is geen ruimte voor {replacement}. Maak de tekst eerst wat korter.',
      },
      {replacement},
    ),
  left: (count: number) =>
    count === 1
      ? translate({id: 'guard.leftOne', message: 'Nog 1 teken.'})
      : translate({id: 'guard.left', message: 'Nog {count} tekens.'}, {count}),
  full: () => translate({id: 'guard.full', message: 'Het veld is vol.'}),
  tooLong: (count: number) =>
    translate({id: 'guard.tooLong', message: 'De tekst is {count} tekens te lang.'}, {count}),
  leftOut: (count: number) =>
    count === 1
      ? translate({
          id: 'guard.leftOutOne',
          message: 'Het veld is vol. Het laatste teken paste niet.',
        })
      : translate(
          {
            id: 'guard.leftOut',
            message: 'Het veld is vol. {count} tekens pasten niet meer; die staan hieronder.',
          },
          {count},
        ),
  leftOutLabel: () => translate({id: 'guard.leftOutLabel', message: 'Wat niet paste'}),
};
