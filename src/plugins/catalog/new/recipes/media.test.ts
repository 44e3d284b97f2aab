import {media} from '@site/test/builders/media';
import {catalog} from '@site/test/builders/records';
import {askAll} from '../askAll';
import type {Context} from '../recipe';
import {scriptedTalk} from '../scriptedTalk';
import {mediaRecipe} from './media';

const CONTEXT: Context = {
  catalog: catalog({media: [media({id: 'het-eerste', number: 4})]}),
  documents: [],
  today: '2026-11-23',
};

const TITLE = 'Praten over vertrouwen';
const ABOUT = 'Een gesprek van een coach en een onderzoeker over vertrouwen en tijd nemen.';

async function written(...typed: string[]) {
  const answers = await askAll(mediaRecipe.questions(CONTEXT), scriptedTalk(typed).talk);
  return mediaRecipe.write(answers, CONTEXT);
}

test('writes a webinar that is not linked yet, behind the others, with a page of today', async () => {
  const [data, page] = await written('1', TITLE, ABOUT, '2026-09-10', '1');
  expect(data).toMatchObject({kind: 'create', file: 'data/media/praten-over-vertrouwen.yaml'});
  expect(data.text).toContain(`- id: praten-over-vertrouwen
  kind: webinar
  number: 5
  title: Praten over vertrouwen
`);
  expect(data.text).toContain('state: niet-gekoppeld');
  expect(data.text).toContain('date: 2026-09-10');
  expect(page).toMatchObject({file: 'docs/webinars/praten-over-vertrouwen.mdx'});
  expect(page?.text).toContain(
    'reviewed: 2026-11-23\n---\n\n<Media id="praten-over-vertrouwen" />',
  );
});

test('a film has no page of its own, and no guide to write', async () => {
  const changes = await written('3', TITLE, ABOUT, '', '1');
  expect(changes).toHaveLength(1);
  expect(changes[0].text).not.toContain('guide');
  expect(changes[0].text).not.toContain('date');
});

test('a title that is taken, and a date that is none, are asked again', async () => {
  const {talk, lines} = scriptedTalk(['1', 'Het eerste', TITLE, ABOUT, '2026-02-31', '', '1']);
  await askAll(mediaRecipe.questions(CONTEXT), talk);
  expect(lines.join('\n')).toContain('er is al een opname met deze titel. Kies een andere.');
  expect(lines.join('\n')).toContain('deze dag bestaat niet; kijk op de kalender');
});
