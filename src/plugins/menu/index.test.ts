import {menuItems} from './index';
import {standIn} from '@site/test/builders/docusaurus';

test('a page that says so stands in no menu', async () => {
  const docs = [
    {id: 'a', frontMatter: {}},
    {id: 'b', frontMatter: {in_menu: false}},
    {id: 'c', frontMatter: {in_menu: true}},
  ];
  const defaultSidebarItemsGenerator = jest.fn(({docs: given}: {docs: {id: string}[]}) =>
    given.map(({id}) => ({type: 'doc', id})),
  );
  const items = await menuItems?.(standIn({docs, defaultSidebarItemsGenerator}));
  expect(items).toEqual([
    {type: 'doc', id: 'a'},
    {type: 'doc', id: 'c'},
  ]);
});
