import {translate} from '@docusaurus/Translate';
import {pieces, titleOf} from '../pieces';

export const text = {
  heading: () => translate({id: 'notebook.list', message: 'Je stukken'}),
  empty: () =>
    translate({
      id: 'notebook.empty',
      message:
        'Je werkmap is nog leeg. Wat je op deze site invult, komt hier vanzelf te staan. Je kunt het dan teruglezen, verder invullen en bewaren als bestand.',
    }),
  begin: () => translate({id: 'notebook.begin', message: 'Begin met een zelfbeoordeling'}),
  orImport: () =>
    translate({
      id: 'notebook.orImport',
      message:
        'Heb je al een bestand, bijvoorbeeld van een ander apparaat? Kies dan hieronder ‘Haal een bestand binnen’.',
    }),
  changed: (moment: string) =>
    translate({id: 'notebook.changed', message: 'Gewijzigd op {moment}'}, {moment}),
  onlyHere: () =>
    translate({
      id: 'notebook.onlyHere',
      message: 'Alleen in dit tabblad: nog niet bewaard op dit apparaat',
    }),
  more: () => translate({id: 'notebook.more', message: 'Wijzig of bewaar'}),
  moreAbout: (title: string) =>
    translate({id: 'notebook.moreAbout', message: ': {title}'}, {title: titleOf(title)}),
  rename: () => translate({id: 'notebook.rename', message: 'Hernoem'}),
  copy: () => translate({id: 'notebook.copy', message: 'Kopieer'}),
  file: () => translate({id: 'notebook.file', message: 'Bewaar als bestand'}),
  remove: () => translate({id: 'notebook.remove', message: 'Verwijder'}),
  newTitle: () => translate({id: 'notebook.newTitle', message: 'Nieuwe titel'}),
  keepTitle: () => translate({id: 'notebook.keepTitle', message: 'Bewaar de titel'}),
  cancel: () => translate({id: 'notebook.cancel', message: 'Annuleer'}),
  noTitle: () => translate({id: 'notebook.noTitle', message: 'Schrijf eerst een titel.'}),
  copyOf: (title: string) =>
    translate({id: 'notebook.copyOf', message: 'Kopie van {title}'}, {title: titleOf(title)}),
  renamed: (title: string) =>
    translate({id: 'notebook.renamed', message: 'De titel is nu: {title}.'}, {title}),
  copied: (title: string) =>
    translate({id: 'notebook.copied', message: 'Erbij gekomen: {title}.'}, {title}),
  removed: (title: string) =>
    translate({id: 'notebook.removed', message: 'Verwijderd: {title}.'}, {title: titleOf(title)}),
  undo: () => translate({id: 'notebook.undo', message: 'Zet terug'}),
  back: (title: string) =>
    translate({id: 'notebook.back', message: 'Teruggezet: {title}.'}, {title: titleOf(title)}),
  notRemoved: () =>
    translate({
      id: 'notebook.notRemoved',
      message: 'Verwijderen lukte niet. Er is niets veranderd. Probeer het opnieuw.',
    }),
  offered: () =>
    translate({
      id: 'notebook.offered',
      message: 'Je browser bewaart nu een bestand, meestal in de map met downloads.',
    }),
  notOffered: () =>
    translate({
      id: 'notebook.notOffered',
      message: 'Er kon geen bestand worden gemaakt. Er is niets veranderd.',
    }),
  search: () => translate({id: 'notebook.search', message: 'Zoek in de titels'}),
  kinds: () => translate({id: 'notebook.kinds', message: 'Wat wil je zien?'}),
  everything: () => translate({id: 'notebook.everything', message: 'Alles'}),
  count: (found: number, all: number) => {
    if (found === all) {
      return pieces(all);
    }
    return found === 0
      ? translate({
          id: 'notebook.count.none',
          message: 'Niets gevonden. Typ een ander woord of minder letters.',
        })
      : translate({id: 'notebook.count', message: '{found} van {all}'}, {found, all: pieces(all)});
  },
  showMore: () => translate({id: 'notebook.showMore', message: 'Toon meer'}),
};

export const asideText = {
  newer: () => translate({id: 'notebook.newer', message: 'Van een nieuwere versie'}),
  newerWhat: () =>
    translate({
      id: 'notebook.newerWhat',
      message:
        'Dit is gemaakt met een nieuwere versie van deze site. Hier kun je het niet openen of veranderen. Laad de pagina opnieuw; meestal opent het dan wel.',
    }),
  unreadable: () => translate({id: 'notebook.unreadable', message: 'Niet te lezen'}),
  unreadableWhat: () =>
    translate({
      id: 'notebook.unreadableWhat',
      message:
        'Dit staat in je werkmap, maar de site kan het niet lezen. Het is apart gezet en er is niets aan veranderd. Bewaar het als bestand als je het wilt laten bekijken.',
    }),
  unnamed: (number: number) =>
    translate({id: 'notebook.unnamed', message: 'Onleesbaar stuk {number}'}, {number}),
};
