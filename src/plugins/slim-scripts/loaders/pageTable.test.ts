import path from 'node:path';
import vm from 'node:vm';
import {folderWith} from '@site/test/builders/folder';

type Loader = (
  this: {resourcePath: string; addDependency: (file: string) => void},
  source: string,
) => string;

const leanGenerated: Loader = require('./leanGenerated.cjs');

type Route = {path: string; hash: string; sidebar?: string};
type Chunks = Record<string, unknown>;

const written = ({path: address, hash, sidebar}: Route) => `{
                path: '${address}',
                component: ComponentCreator('${address}', '${hash}'),
                exact: true${sidebar === undefined ? '' : `,\n                sidebar: "${sidebar}"`}
              }`;

/** routes.js as Docusaurus writes it: posts, and the docs in a route of their own. */
const routesOf = (posts: Route[], docs: readonly (Route | string)[]) =>
  `import React from 'react';
import ComponentCreator from '@docusaurus/ComponentCreator';

export default [
  ${posts.map((post) => `${written(post)},\n`).join('  ')}  {
    path: '/',
    component: ComponentCreator('/', '200'),
    routes: [
              ${docs.map((doc) => (typeof doc === 'string' ? doc : written(doc))).join(',\n              ')}
    ]
  },
  {
    path: '*',
    component: ComponentCreator('*'),
  },
];
`;

const NAMES = ['list', 'post', 'doc', 'root', 'text1', 'text2', 'text3', 'home'];
const registry = `export default {\n${NAMES.map((name) => `  "${name}": [],\n`).join('')}}\n`;
/** What the registry calls it in the browser. */
const short = (name: string) => String(NAMES.indexOf(name));

/** Both lists as the browser has them, made by the loader of these files, and what it watched. */
function inBrowser(routes: string, chunkNames: Chunks) {
  const json = JSON.stringify(chunkNames);
  const root = folderWith({
    'registry.js': registry,
    'routes.js': routes,
    'routesChunkNames.json': json,
  });
  const watched: string[] = [];
  const load = (file: string, source: string) =>
    leanGenerated.call(
      {
        resourcePath: path.join(root, file),
        addDependency: (other) => void watched.push(path.basename(other)),
      },
      source,
    );
  const names = load('routesChunkNames.json', json)
    .replace('export const table', 'table')
    .replace('export default', 'result.names =');
  const list = load('routes.js', routes)
    .replaceAll(/^import .*$/gm, '')
    .replace('export default', 'result.routes =');
  const result: {names?: Chunks; routes?: unknown} = {};
  const context = {
    result,
    table: {},
    ComponentCreator: (address: string, hash: string) => names && `${address}-${hash}`,
  };
  vm.runInNewContext(`${names}\n{${list}}`, context);
  // Out of the other context, whose objects are of other classes.
  const plain: {names: Chunks; routes: unknown} = JSON.parse(JSON.stringify(result));
  return {...plain, text: list, watched};
}

const LIST = {__comp: 'list', __context: {plugin: 'root'}, items: [{content: 'text1'}]};
const POSTS = [{path: '/nieuws/', hash: 'd41'}];
const DOCS: Route[] = [
  {path: '/bronnen/', hash: '124', sidebar: 'over'},
  {path: '/bestuur/', hash: '621'},
  {path: '/over/', hash: '0ff', sidebar: 'over'},
  {path: '/', hash: '697'},
];
const CHUNKS: Chunks = {
  '/nieuws/-d41': LIST,
  '/-200': {__comp: 'root'},
  '/bronnen/-124': {__comp: 'doc', content: 'text1'},
  '/bestuur/-621': {__comp: 'doc', content: 'text2'},
  '/over/-0ff': {__comp: 'doc', content: 'text3'},
  '/-697': {__comp: 'doc', content: 'home'},
};

test('every page keeps its route, its menu and its chunks, and stands in the script once', () => {
  const {names, routes, text} = inBrowser(routesOf(POSTS, DOCS), CHUNKS);
  expect(routes).toEqual([
    {path: '/nieuws/', component: '/nieuws/-d41', exact: true},
    {
      path: '/',
      component: '/-200',
      routes: expect.arrayContaining([
        {path: '/bronnen/', component: '/bronnen/-', exact: true, sidebar: 'over'},
        {path: '/over/', component: '/over/-', exact: true, sidebar: 'over'},
        {path: '/bestuur/', component: '/bestuur/-', exact: true},
        {path: '/', component: '/-', exact: true},
      ]),
    },
    {path: '*', component: '*-undefined'},
  ]);
  expect(names).toEqual({
    '/nieuws/-d41': {__comp: short('list'), __context: {plugin: short('root')}},
    '/-200': {__comp: short('root')},
    '/bronnen/-': {__comp: short('doc'), content: short('text1')},
    '/bestuur/-': {__comp: short('doc'), content: short('text2')},
    '/over/-': {__comp: short('doc'), content: short('text3')},
    '/-': {__comp: short('doc'), content: short('home')},
  });
  expect(text).not.toContain('/bronnen/');
});

test('pages with something between them stay where they are', () => {
  const between = `{
                path: '/anders',
                component: ComponentCreator('/anders', 'abc'),
                routes: []
              }`;
  const [first, ...others] = DOCS;
  const {names, routes} = inBrowser(
    routesOf(POSTS, [...(first ? [first] : []), between, ...others]),
    CHUNKS,
  );
  expect(routes).toMatchObject([
    {},
    {routes: [{component: '/bronnen/-124'}, {path: '/anders'}, {}, {}, {component: '/-697'}]},
    {},
  ]);
  expect(names['/bronnen/-124']).toEqual({__comp: short('doc'), content: short('text1')});
});

test('is made anew when any of the three files changes', () => {
  expect(inBrowser(routesOf(POSTS, DOCS), CHUNKS).watched.toSorted()).toEqual([
    'registry.js',
    'routes.js',
    'routesChunkNames.json',
  ]);
});
