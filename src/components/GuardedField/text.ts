import {translate} from '@docusaurus/Translate';
import type {FindingKind} from '@site/src/domain/privacy/finding';

/** For a tool to show once, near its fields. */
export const guardNote = () =>
  translate({
    id: 'guard.note',
    message:
      'De site zoekt in deze tekst naar nummers, adressen en geboortedatums. Dat gebeurt op dit apparaat. Namen herkent ze niet goed: kijk daar zelf naar.',
  });

/** What a finding looks like, with its article, and why it matters. */
export function kindText(kind: FindingKind): {what: string; why: string} {
  switch (kind) {
    case 'iban':
      return {
        what: translate({id: 'guard.iban', message: 'een rekeningnummer'}),
        why: translate({id: 'guard.iban.why', message: 'Het hoort bij één persoon.'}),
      };
    case 'email':
      return {
        what: translate({id: 'guard.email', message: 'een e-mailadres'}),
        why: translate({id: 'guard.email.why', message: 'Vaak staat er een naam in.'}),
      };
    case 'birth-date':
      return {
        what: translate({id: 'guard.birthDate', message: 'een geboortedatum'}),
        why: translate({
          id: 'guard.birthDate.why',
          message: 'Met een woonplaats erbij wijst die vaak één persoon aan.',
        }),
      };
    case 'phone':
      return {
        what: translate({id: 'guard.phone', message: 'een telefoonnummer'}),
        why: translate({id: 'guard.phone.why', message: 'Iemand kan het bellen of opzoeken.'}),
      };
    case 'bsn':
      return {
        what: translate({id: 'guard.bsn', message: 'een bsn'}),
        why: translate({
          id: 'guard.bsn.why',
          message: 'Dat mag alleen gebruikt worden als een wet het toestaat.',
        }),
      };
    case 'address':
      return {
        what: translate({id: 'guard.address', message: 'een adres'}),
        why: translate({id: 'guard.address.why', message: 'Het wijst aan waar iemand woont.'}),
      };
    case 'plate':
      return {
        what: translate({id: 'guard.plate', message: 'een kenteken'}),
        why: translate({id: 'guard.plate.why', message: 'Buren herkennen de auto.'}),
      };
    case 'name':
      return {
        what: translate({id: 'guard.name', message: 'een naam'}),
        why: translate({id: 'guard.name.why', message: 'Een lezer kan de persoon kennen.'}),
      };
  }
}

/** How much was found; past the number that is shown, no more than that there is more. */
export function foundText(count: number, more: boolean): string {
  const names = translate({
    id: 'guard.names',
    message: 'Namen herkent de site niet goed: kijk daar zelf naar.',
  });
  if (more) {
    return `${translate({id: 'guard.foundMore', message: 'Op meer dan {count} plekken staat misschien iets wat naar een persoon leidt.'}, {count})} ${names}`;
  }
  return count === 1
    ? `${translate({id: 'guard.foundOne', message: 'Op 1 plek staat misschien iets wat naar een persoon leidt.'})} ${names}`
    : `${translate({id: 'guard.found', message: 'Op {count} plekken staat misschien iets wat naar een persoon leidt.'}, {count})} ${names}`;
}

const LIST = new Intl.ListFormat('nl-NL', {type: 'conjunction'});

/** One line about a text that may hold these kinds; the text itself is not repeated. */
export const summaryText = (label: string, kinds: readonly FindingKind[]) =>
  translate(
    {
      id: 'guard.summary',
      message: 'In “{label}” staat misschien iets wat naar een persoon leidt: {kinds}.',
    },
    {label: label.trim(), kinds: LIST.format(kinds.map((kind) => kindText(kind).what))},
  );

export const text = {
  looks: (what: string) => translate({id: 'guard.looks', message: 'Dit lijkt op {what}:'}, {what}),
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
  putAway: () => translate({id: 'guard.putAway', message: 'Gooi weg'}),
};
