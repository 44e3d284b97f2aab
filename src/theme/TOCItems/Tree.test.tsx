import {render, screen, within} from '@testing-library/react';
import Tree from './Tree';

type Heading = {id: string; value: string; level: number; children: Heading[]};

const heading = (id: string, value: string, children: Heading[] = []): Heading => ({
  id,
  value,
  level: 2,
  children,
});

const show = (toc: readonly Heading[]) =>
  render(<Tree toc={toc} className="contents" linkClassName="entry" />);

test('each heading is a link to its place, and those below it stand in a list of their own', () => {
  show([
    heading('kort', 'In het kort'),
    heading('doen', 'Wat je doet', [heading('eerst', 'Eerst'), heading('dan', 'Dan')]),
  ]);
  const [whole, inner, ...others] = screen.getAllByRole('list');
  expect(others).toEqual([]);
  expect(whole).toHaveClass('contents');
  expect(inner).not.toHaveClass('contents');
  expect(
    screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.textContent]),
  ).toEqual([
    ['#kort', 'In het kort'],
    ['#doen', 'Wat je doet'],
    ['#eerst', 'Eerst'],
    ['#dan', 'Dan'],
  ]);
  expect(inner && within(inner).getAllByRole('link')).toHaveLength(2);
  screen.getAllByRole('link').forEach((link) => expect(link).toHaveClass('entry'));
});

test('a heading with code or signs reads as its words', () => {
  show([heading('code', '<code>data/</code> &amp; &lt;Fact&gt;')]);
  expect(screen.getByRole('link', {name: 'data/ & <Fact>'})).toBeInTheDocument();
});

test('a page without headings has no list', () => {
  const {container} = show([]);
  expect(container).toBeEmptyDOMElement();
});
