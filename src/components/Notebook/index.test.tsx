import {renderToString} from 'react-dom/server';
import Notebook from './index';

test('the server says what who has no scripts needs, and loads nothing of storage', () => {
  const html = renderToString(<Notebook />);
  expect(html).toContain('data-tool="werkmap"');
  expect(html).toContain('De werkmap werkt alleen met JavaScript');
  expect(html).not.toContain('Je stukken');
});
