import {folderWith} from '@site/test/builders/folder';
import {check} from '@site/test/builders/check';
import {catalog, documentUses, instrument, term} from '@site/test/builders/records';
import {story} from '@site/test/builders/story';
import type {Case} from '../../schemas/case';
import type {Path} from '../../schemas/path';
import {learningPath, pageStep} from '@site/test/builders/learningPath';
import type {Check} from '../../schemas/check';
import type {Redirect} from '../../schemas/redirect';
import {checkAddresses} from './checkAddresses';
import type {DocumentUses} from './documents/loadDocuments';

const PAGES = [
  documentUses(),
  documentUses({file: 'docs/methodiek/index.mdx', address: '/methodiek'}),
  documentUses({
    file: 'docs/randvoorwaarden/caseload.mdx',
    address: '/randvoorwaarden/caseload',
  }),
  documentUses({
    file: 'blog/terugblik/2018-11-doe-mee-begint.mdx',
    address: '/nieuws/terugblik/doe-mee-begint',
  }),
];

const REDIRECT: Redirect = {from: '/oud/', to: '/'};

const CATALOG = {
  ...catalog({cases: [], methods: [], checks: []}),
  redirects: [{record: REDIRECT, file: 'data/redirects.yaml', line: 1}],
};

const files = () =>
  folderWith({
    'static/img/bank.svg': '<svg/>',
    'static/img/een bank.svg': '<svg/>',
    'static/index.txt': '',
    'docs/bank.svg': '<svg/>',
    'docs/kapot.mdx': 'Een { die niet sluit.',
  });

/** What an editor reads about a page with these links, on line 8 and on. */
const complaints = (...urls: string[]) =>
  checkAddresses(files(), CATALOG, [
    ...PAGES,
    documentUses({
      file: 'docs/over.mdx',
      address: '/over',
      links: urls.map((url, index) => ({url, line: index + 8})),
    }),
  ]);

const messages = (...urls: string[]) => complaints(...urls).map(({message}) => message);

describe('a link or picture in a page', () => {
  test.each([
    ['the home page', '/'],
    ['a page', '/methodiek'],
    ['a page in a folder', '/randvoorwaarden/caseload'],
    ['itself', '/over'],
    ['a page, with a slash at the end', '/methodiek/'],
    ['a heading of a page', '/methodiek#contact'],
    ['a heading of a page, behind a slash', '/methodiek/#contact'],
    ['a page with a question behind it', '/methodiek?tab=een'],
    ['the news', '/nieuws'],
    ['a post', '/nieuws/terugblik/doe-mee-begint'],
    ['an address that leads on', '/oud'],
    ['a picture', '/img/bank.svg'],
    ['a picture with a space in its name', '/img/een%20bank.svg'],
    ['a page that has a problem of its own', '/kapot'],
  ])('may lead to %s', (_title, url) => {
    expect(complaints(url)).toEqual([]);
  });

  test('is refused where it leads to a folder', () => {
    expect(complaints('/img')).toHaveLength(1);
  });

  test('is refused with its line where it leads nowhere, and the nearest page is named', () => {
    expect(complaints('/methodiek', '/randvoorwaarden/caselood')).toEqual([
      {
        file: 'docs/over.mdx',
        line: 9,
        message:
          '/randvoorwaarden/caselood is geen pagina van deze site, en geen bestand in static/. Bedoelde je /randvoorwaarden/caseload?',
      },
    ]);
  });

  test.each([
    ['a page that is not there, with its heading left out', '/xxxxxxxx#kop', '/xxxxxxxx'],
    ['a page that is not there, with its slash left out', '/xxxxxxxx/', '/xxxxxxxx'],
    ['a picture that is not there', '/img/tafel-en-stoel.svg', '/img/tafel-en-stoel.svg'],
    ['a file outside static/', '/docs/bank.svg', '/docs/bank.svg'],
    ['a post by the name of its file', '/blog/xxxxxxxxxxxx', '/blog/xxxxxxxxxxxx'],
  ])('is refused for %s', (_title, url, address) => {
    expect(messages(url)).toEqual([
      `${address} is geen pagina van deze site, en geen bestand in static/.`,
    ]);
  });

  test('is refused as often as it stands there', () => {
    expect(complaints('/xxxxxxxx', '/', '/xxxxxxxx').map(({line}) => line)).toEqual([8, 10]);
  });

  test('is refused without a line where none is known', () => {
    const page = documentUses({links: [{url: '/xxxxxxxx', line: undefined}]});
    const [problem] = checkAddresses(files(), CATALOG, [page]);
    expect(problem).toMatchObject({file: 'docs/index.mdx'});
    expect(problem).not.toHaveProperty('line');
  });
});

/** What an editor reads about a term with this page. */
const ofTerm = (page?: string) => {
  const terms = [term(page === undefined ? {} : {page})];
  return checkAddresses(
    files(),
    {...catalog({checks: [], terms, cases: [], methods: []}), redirects: CATALOG.redirects},
    PAGES,
  );
};

describe('the page that explains a term', () => {
  test.each([
    '/',
    '/methodiek',
    '/randvoorwaarden/caseload',
    '/nieuws/terugblik/doe-mee-begint',
    '/nieuws',
    '/oud',
  ])('may be %s', (page) => {
    expect(ofTerm(page)).toEqual([]);
  });

  test('may be left out', () => {
    expect(ofTerm()).toEqual([]);
  });

  test('must be there, and the nearest one is named', () => {
    expect(ofTerm('/randvoorwaarden/caselood')).toEqual([
      {
        file: 'data/terms.yaml',
        line: 1,
        field: 'page',
        message:
          'de pagina /randvoorwaarden/caselood bestaat niet. Bedoelde je /randvoorwaarden/caseload?',
      },
    ]);
  });

  test.each(['/xxxxxxxx', '/img/bank.svg', '/nieuws/terugblik/xxxxxxxx'])(
    'may not be %s: that is no page',
    (page) => {
      expect(ofTerm(page).map(({message}) => message)).toEqual([`de pagina ${page} bestaat niet.`]);
    },
  );

  test('is checked for every term, each at its own line', () => {
    const terms = [term({page: '/x-een'}), term({id: 'b'}), term({id: 'c', page: '/x-drie'})];
    expect(
      checkAddresses(files(), catalog({checks: [], terms, cases: [], methods: []}), PAGES).map(
        ({line}) => line,
      ),
    ).toEqual([1, 3]);
  });
});

/** What an editor reads about an instrument of which one step, the second, leads to this page. */
const ofStep = (page: string) => {
  const dimensions = instrument().dimensions.map((dimension, index) =>
    index === 1
      ? {...dimension, steps: [...dimension.steps, {text: 'Lees verder.', page}]}
      : dimension,
  );
  const instruments = [instrument(), instrument({id: 'team', dimensions})];
  return checkAddresses(
    files(),
    {...catalog({checks: [], instruments, cases: [], methods: []}), redirects: CATALOG.redirects},
    PAGES,
  );
};

describe('the page that helps with a next step', () => {
  test.each(['/methodiek', '/nieuws', '/oud'])('may be %s', (page) => {
    expect(ofStep(page)).toEqual([]);
  });

  test('must be there, and the nearest one is named', () => {
    expect(ofStep('/randvoorwaarden/caselood')).toEqual([
      {
        file: 'data/instruments/coachvaardigheden.yaml',
        line: 2,
        field: 'dimensions.1.steps.1.page',
        message:
          'de pagina /randvoorwaarden/caselood bestaat niet. Bedoelde je /randvoorwaarden/caseload?',
      },
    ]);
  });

  test('may not be a picture', () => {
    expect(ofStep('/img/bank.svg')).toHaveLength(1);
  });
});

const ofCase = (pages: readonly DocumentUses[], change: Partial<Case> = {}) =>
  checkAddresses(files(), catalog({cases: [story(change)], checks: [], methods: []}), pages).map(
    ({file, field, message}) => `${file} ${field}: ${message}`,
  );
const CASE_PAGE = documentUses({
  file: 'docs/casussen/de-deur.mdx',
  address: '/casussen/de-deur',
});

describe('a case', () => {
  test('has a page of its own', () => {
    expect(ofCase([...PAGES, CASE_PAGE])).toEqual([]);
    expect(ofCase(PAGES)).toEqual([
      'data/cases/de-deur.yaml id: hier hoort de pagina docs/casussen/de-deur.mdx bij, en die is er niet. Zet haar terug of verbeter het id.',
    ]);
  });

  test('leads on to pages that are there', () => {
    const readOn = [
      {text: 'Hoe je begint', page: '/'},
      {text: 'Hoe je doorgaat', page: '/methodiekk'},
    ];
    expect(ofCase([...PAGES, CASE_PAGE], {readOn})).toEqual([
      'data/cases/de-deur.yaml readOn.1.page: de pagina /methodiekk bestaat niet. Bedoelde je /methodiek?',
    ]);
  });
});

const ofCheck = (pages: readonly DocumentUses[], change: Partial<Check> = {}) =>
  checkAddresses(files(), catalog({cases: [], methods: [], checks: [check(change)]}), pages).map(
    ({file, field, message}) => `${file} ${field}: ${message}`,
  );
const CHECK_PAGE = documentUses({
  file: 'docs/leren/vragen/contact.mdx',
  address: '/leren/vragen/contact',
});

describe('a check', () => {
  test('has a page of its own', () => {
    expect(ofCheck([...PAGES, CHECK_PAGE])).toEqual([]);
    expect(ofCheck(PAGES)).toEqual([
      'data/checks/contact.yaml id: hier hoort de pagina docs/leren/vragen/contact.mdx bij, en die is er niet. Zet haar terug of verbeter het id.',
    ]);
  });

  test('is about a page that is there', () => {
    expect(ofCheck([...PAGES, CHECK_PAGE], {page: '/methodiekk'})).toEqual([
      'data/checks/contact.yaml page: de pagina /methodiekk bestaat niet. Bedoelde je /methodiek?',
    ]);
  });
});

const ofPath = (paths: Path[], pages: readonly DocumentUses[]) =>
  checkAddresses(files(), catalog({cases: [], methods: [], checks: [], paths}), pages).map(
    ({file, field, message}) => `${file} ${field}: ${message}`,
  );
const PATH_PAGE = documentUses({file: 'docs/leren/inwerken.mdx', address: '/leren/inwerken'});
const pathTo = (page: string) =>
  learningPath({
    modules: [
      {
        title: 'Deel',
        about: 'Je leest.',
        pieces: [{title: 'Stuk', steps: [pageStep('stap', page)]}],
      },
    ],
  });

describe('a learning path', () => {
  test('has a page of its own', () => {
    expect(ofPath([pathTo('/methodiek')], [...PAGES, PATH_PAGE])).toEqual([]);
    expect(ofPath([pathTo('/methodiek')], PAGES)).toEqual([
      'data/paths/inwerken.yaml id: hier hoort de pagina docs/leren/inwerken.mdx bij, en die is er niet. Zet haar terug of verbeter het id.',
    ]);
  });

  test('leads to no page that is not there', () => {
    expect(ofPath([pathTo('/methodiekk')], [...PAGES, PATH_PAGE])).toEqual([
      'data/paths/inwerken.yaml modules.0.pieces.0.steps.0.page: de pagina /methodiekk bestaat niet. Bedoelde je /methodiek?',
    ]);
  });
});
