import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {ownChart} from '@site/src/domain/self-assessment/chart';
import ProfileChart from './index';

test('the server already draws the svg and writes the table', () => {
  const data = ownChart(
    ['Contact', 'Taal', 'Reflectie'].map((name) => ({
      dimension: name.toLowerCase(),
      name,
      level: 'underway' as const,
      answered: 3,
      none: 0,
      items: 3,
    })),
  );
  const html = renderToString(createElement(ProfileChart, {title: 'Jouw profiel', data}));
  expect(html).toContain('<svg');
  expect(html).toContain('<table');
  expect(html).not.toMatch(/ style="/);
  // A mark of the web, with two decimals at most.
  expect(html).toContain('cx="86.6" cy="50"');
});
