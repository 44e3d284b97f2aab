import {unified} from 'unified';
import {VFile} from 'vfile';
import remarkParse from 'remark-parse';
import {keepParsed} from '../documents/parsedPages';
import {parseDocument} from '../documents/parseDocument';
import {reuseParsed} from './reuseParsed';

const TEXT = 'Een <Fact id="R01" />.';

const processor = unified()
  .use(remarkParse)
  .use(function reuse() {
    this.parser = reuseParsed(this.parser);
  });

const parse = (path: string) => processor.parse(new VFile({path, value: TEXT}));

test('takes the tree that the check of all pages made, and parses a page that has none', () => {
  const {tree} = parseDocument('docs/een.mdx', TEXT);
  expect(tree).toBeDefined();
  keepParsed('/site', 'docs/een.mdx', TEXT, tree ?? {type: 'root', children: []});
  expect(parse('/site/docs/een.mdx')).toBe(tree);
  expect(parse('/site/docs/een.mdx')).not.toBe(tree);
  expect(parse('/site/docs/een.mdx')).toMatchObject({
    type: 'root',
    children: [{type: 'paragraph'}],
  });
});
