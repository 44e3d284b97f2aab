import {screen, waitFor} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {FILE_MAX} from '@site/src/schemas/records/file';
import {fileText} from '@site/src/storage/writeFile';
import {
  JUNE,
  MAY,
  aFreshDesk,
  choose,
  file,
  items,
  press,
  said,
  show,
  stored,
} from '@site/test/builders/desk';
import {chosenFile} from '@site/test/builders/chosenFile';
import {NOW} from '@site/test/builders/stillClock';
import {testRecord} from '@site/test/builders/work';

aFreshDesk();

const row = (title: string | RegExp) => screen.getByRole('row', {name: title});

describe('a file', () => {
  test('shows what it would do before it does it, and can be taken back', async () => {
    await show(MAY, JUNE);
    const newer = {...MAY, title: 'Mei, later', edits: {elders: 1}};
    await choose(await file([newer, JUNE, testRecord({title: 'Van elders'}), {wat: 1}]));
    await waitFor(() =>
      expect(screen.getByRole('heading', {name: 'Dit staat in het bestand'})).toHaveFocus(),
    );
    expect(row(/Mei, later/)).toHaveTextContent('Nieuwer dan hier');
    expect(row(/Juni/)).toHaveTextContent('Staat er al.');
    expect(row(/Van elders/)).toHaveTextContent('Nieuw: komt erbij.');
    expect(row(/zonder leesbare titel/)).toHaveTextContent('Kan niet worden gelezen.');
    expect(screen.getByText(/Daarvan kun je er 2 binnenhalen/)).toBeInTheDocument();
    expect(await stored()).toHaveLength(2);

    await press('Haal binnen');
    await said('Binnengehaald: 2 stukken (1 nieuw, 1 vervangen).');
    await waitFor(() => expect(items().toSorted()).toEqual(['Juni', 'Mei, later', 'Van elders']));

    expect(screen.getByRole('button', {name: 'Maak ongedaan'})).toHaveFocus();
    await press('Maak ongedaan');
    await said(/Ongedaan gemaakt/);
    expect(await stored()).toEqual(expect.arrayContaining([MAY, JUNE]));
    expect(await stored()).toHaveLength(2);
  });

  test('leaves out the rows that were unticked', async () => {
    await show();
    await choose(await file([MAY, JUNE]));
    await userEvent.click(await screen.findByRole('checkbox', {name: 'Mei'}));
    await press('Haal binnen');
    await said('Binnengehaald: 1 stuk (1 nieuw).');
    expect(await stored()).toMatchObject([{id: 'juni'}]);
  });

  test('with nothing ticked takes nothing in, and says so', async () => {
    await show();
    await choose(await file([MAY]));
    await userEvent.click(await screen.findByRole('checkbox', {name: 'Mei'}));
    await press('Haal binnen');
    expect(screen.getByText('Kies eerst wat je wilt binnenhalen.')).toBeInTheDocument();
    await press('Annuleer');
    expect(screen.getByLabelText('Haal een bestand binnen')).toHaveFocus();
    expect(await stored()).toEqual([]);
  });

  test('in conflict with what is here comes in as a copy', async () => {
    await show({...MAY, edits: {hier: 1}});
    await choose(await file([{...MAY, title: 'Mei, elders', edits: {elders: 1}}]));
    expect(
      await screen.findByText('Allebei veranderd: komt er als kopie bij.'),
    ).toBeInTheDocument();
    await press('Haal binnen');
    await said('Binnengehaald: 1 stuk (1 als kopie).');
    await waitFor(() => expect(items().toSorted()).toEqual(['Mei', 'Mei, elders']));
  });

  test('that was changed after it was made says so', async () => {
    await show();
    await choose((await file([MAY])).replace('"Mei"', '"Anders"'));
    expect(await screen.findByText(/veranderd of beschadigd/)).toBeInTheDocument();
  });

  test.each([
    ['broken JSON', '{"format":', /geen bestand van deze site, of het is onderweg beschadigd/],
    ['JSON of others', '{"name":"x"}', /geen bestand van deze site/],
    ['an empty file', ' ', /Dit bestand is leeg/],
    ['a deep file', `${'['.repeat(60)}${']'.repeat(60)}`, /zit te vreemd in elkaar/],
    [
      'a poisoned file',
      '{"__proto__":{"format":"gezien-en-gehoord"}}',
      /geen bestand van deze site/,
    ],
  ])('%s is refused in words, and nothing changes', async (_what, content, words) => {
    await show(MAY);
    await choose(content);
    await said(words);
    await said(/Er is niets veranderd/);
    expect(await stored()).toEqual([MAY]);
  });

  test('that is huge is refused before it is read', async () => {
    await show();
    const huge = chosenFile('');
    Object.defineProperty(huge, 'size', {value: FILE_MAX + 1});
    await userEvent.upload(screen.getByLabelText('Haal een bestand binnen'), huge);
    await said(/te groot/);
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('that belongs elsewhere leads there', async () => {
    await show();
    await choose(await fileText('teamdeel', {}, NOW));
    await said(/wat iemand met het team deelt.*Er is niets veranderd/);
    expect(screen.getByRole('link', {name: 'Naar Een beeld van het team'})).toHaveAttribute(
      'href',
      '/zelfbeoordeling/team/',
    );
  });
});
