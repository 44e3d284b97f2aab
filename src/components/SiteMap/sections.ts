import {translate} from '@docusaurus/Translate';

export type SectionLink = {href: string; label: string};
export type SectionGroup = {id: string; label: string; links: SectionLink[]};

/** The whole site in four groups: for the menu, the footer and the page that is not found. */
export function sectionGroups(): SectionGroup[] {
  return [
    {
      id: 'begin',
      label: translate({id: 'siteMap.begin', message: 'Begin hier'}),
      links: [
        {href: '/start/coach', label: translate({id: 'siteMap.coach', message: 'Nieuwe coach'})},
        {href: '/start/team', label: translate({id: 'siteMap.team', message: 'Team'})},
        {href: '/start/bestuur', label: translate({id: 'siteMap.board', message: 'Bestuurder'})},
        {href: '/begrippen', label: translate({id: 'siteMap.terms', message: 'Begrippen'})},
      ],
    },
    {
      id: 'doen',
      label: translate({id: 'siteMap.do', message: 'Doen en oefenen'}),
      links: [
        {href: '/methodiek', label: translate({id: 'siteMap.method', message: 'Methodiek'})},
        {href: '/intervisie', label: translate({id: 'siteMap.peer', message: 'Intervisie'})},
        {href: '/casussen', label: translate({id: 'siteMap.cases', message: 'Casussen'})},
        {
          href: '/zelfbeoordeling',
          label: translate({id: 'siteMap.self', message: 'Zelfbeoordeling'}),
        },
        {href: '/leren', label: translate({id: 'siteMap.learn', message: 'Leren'})},
        {href: '/werkmap', label: translate({id: 'siteMap.notebook', message: 'Werkmap'})},
      ],
    },
    {
      id: 'weten',
      label: translate({id: 'siteMap.know', message: 'Weten en wegen'}),
      links: [
        {href: '/pilots', label: translate({id: 'siteMap.pilots', message: 'Pilots'})},
        {href: '/onderzoek', label: translate({id: 'siteMap.research', message: 'Onderzoek'})},
        {
          href: '/randvoorwaarden',
          label: translate({id: 'siteMap.preconditions', message: 'Randvoorwaarden'}),
        },
        {href: '/bestuur', label: translate({id: 'siteMap.administrators', message: 'Bestuur'})},
        {href: '/bronnen', label: translate({id: 'siteMap.sources', message: 'Bronnen'})},
      ],
    },
    {
      id: 'kijken',
      label: translate({id: 'siteMap.media', message: 'Kijken, luisteren, nieuws'}),
      links: [
        {href: '/webinars', label: translate({id: 'siteMap.webinars', message: 'Webinars'})},
        {href: '/podcasts', label: translate({id: 'siteMap.podcasts', message: 'Podcasts'})},
        {href: '/films', label: translate({id: 'siteMap.films', message: 'Films'})},
        {href: '/nieuws', label: translate({id: 'siteMap.news', message: 'Nieuws'})},
      ],
    },
  ];
}

/** The few that stand in the bar on a wide screen. */
export const mainLinks = (): SectionLink[] => {
  const wanted = [
    '/methodiek',
    '/intervisie',
    '/pilots',
    '/onderzoek',
    '/randvoorwaarden',
    '/bestuur',
  ];
  const all = sectionGroups().flatMap(({links}) => links);
  return wanted.flatMap((href) => all.filter((link) => link.href === href));
};

export const aboutLinks = (): SectionLink[] => [
  {href: '/over', label: translate({id: 'siteMap.about', message: 'Over deze site'})},
  {href: '/redactie', label: translate({id: 'siteMap.editors', message: 'Voor redacteuren'})},
  {href: '/privacy', label: translate({id: 'siteMap.privacy', message: 'Privacy'})},
  {
    href: '/toegankelijkheid',
    label: translate({id: 'siteMap.accessibility', message: 'Toegankelijkheid'}),
  },
];
