import {act, configure, render, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {FILE_MAX} from '@site/src/schemas/records/file';
import {chosenFile, freshDomStorage} from '@site/test/builders/domStorage';
import {testRecord, withAnswers} from '@site/test/builders/work';
import {fileText} from '@site/src/storage/writeFile';
import {openDatabase} from '@site/src/storage/database';
import {dropSession} from '@site/src/storage/openRecord';
import {tell} from '@site/src/storage/channel';
import Desk from './Desk';
import {offerFile} from './offerFile';

jest.mock('./offerFile', () => ({offerFile: jest.fn()}));

// Nothing here is hidden; looking for that is most of the work on a busy machine.
configure({defaultHidden: true, asyncUtilTimeout: 5000});
jest.setTimeout(30_000);

const NOW = '2026-11-22T12:00:00.000Z';

const TIMERS = [
  'performance',
  'hrtime',
  'nextTick',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

beforeEach(async () => {
  await freshDomStorage();
  // The clock stands still; what waits still waits.
  jest.useFakeTimers({now: new Date(NOW), doNotFake: [...TIMERS]});
});
afterEach(() => {
  jest.useRealTimers();
  ['mei', 'juni', 'proefstuk'].forEach(dropSession);
});

const MAY = testRecord({id: 'mei', title: 'Mei', updated: '2026-11-21T09:05:00.000Z'});
const JUNE = withAnswers(testRecord({id: 'juni', title: 'Juni'}), {'een-1': 2, 'een-2': 'none'});

/** Anything that may stand in storage. */
type Stored = {id: string; [key: string]: unknown};

async function put(...values: Stored[]): Promise<void> {
  const db = await openDatabase();
  for (const value of values) {
    await db.put('records', value, value.id);
  }
}
async function stored(): Promise<unknown[]> {
  return (await openDatabase()).getAll('records');
}
async function show(...records: Stored[]): Promise<void> {
  await put(...records);
  await showDesk();
}
async function showDesk(): Promise<void> {
  render(<Desk />);
  await screen.findByRole('heading', {name: 'Je stukken'});
}
const item = (title: string) =>
  screen.getByRole('link', {name: title}).closest('li') ?? document.body;
const items = () =>
  screen.queryAllByRole('link', {name: /^(?!Begin)/}).map((link) => link.textContent);
const press = (name: string, within_: HTMLElement = document.body) =>
  userEvent.click(within(within_).getByRole('button', {name}));
const said = (words: string | RegExp) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map((status) => status.textContent)).toContainEqual(
      typeof words === 'string' ? words : expect.stringMatching(words),
    ),
  );
const file = async (records: readonly unknown[]) => fileText('werkmap', {records}, NOW);
const choose = async (text: string) =>
  userEvent.upload(screen.getByLabelText('Haal een bestand binnen'), chosenFile(text));

describe('the list', () => {
  test('empty, it says what will come and where to begin', async () => {
    await showDesk();
    expect(screen.getByText(/Je werkmap is nog leeg/)).toBeInTheDocument();
    expect(screen.getByRole('link', {name: 'Begin met een zelfbeoordeling'})).toHaveAttribute(
      'href',
      '/zelfbeoordeling/',
    );
    expect(screen.getByText(/Haal een bestand binnen’/)).toBeInTheDocument();
    expect(screen.queryByRole('button', {name: 'Bewaar alles als bestand'})).toBeNull();
  });

  test('says what each piece is, when it was changed and how far it is, the newest first', async () => {
    await show(MAY, JUNE);
    expect(items()).toEqual(['Juni', 'Mei']);
    expect(screen.getByRole('link', {name: 'Juni'})).toHaveAttribute(
      'href',
      '/zelfbeoordeling/#stuk=juni',
    );
    expect(item('Juni')).toHaveTextContent('Zelfbeoordeling');
    expect(item('Juni')).toHaveTextContent('2 van 9 vragen');
    expect(item('Mei')).toHaveTextContent('Gewijzigd op 21 november 2026 om 09:05');
  });

  test('says when a piece was finished', async () => {
    const data = {...MAY.data, finished: '2026-11-20T10:00:00.000Z'};
    await show({...MAY, data});
    expect(item('Mei')).toHaveTextContent('afgerond op 20 november 2026');
  });

  test('narrows by words of the title and says how many are left', async () => {
    await show(MAY, JUNE, testRecord({title: 'Juli'}));
    await userEvent.type(screen.getByRole('searchbox', {name: 'Zoek in de titels'}), 'JU');
    expect(items()).toEqual(['Juni', 'Juli']);
    await said('2 van 3 stukken');
    await userEvent.type(screen.getByRole('searchbox'), 'xx');
    await said(/Niets gevonden/);
  });

  test('narrows by kind, once there is more than one', async () => {
    const team = {
      ...MAY,
      id: 'team',
      kind: 'team-picture',
      v: 1,
      title: 'Ons team',
      data: {
        asked: {id: 'proef', version: 1, title: 'Proef', dimensions: [{id: 'een', name: 'Een'}]},
        parts: {a: {een: 'solid'}},
        theme: '',
      },
    };
    await show(MAY, JUNE, team);
    await userEvent.click(screen.getByRole('radio', {name: 'Beeld van het team'}));
    expect(items()).toEqual(['Ons team']);
    expect(item('Ons team')).toHaveTextContent('1 bestand');
    await userEvent.click(screen.getByRole('radio', {name: 'Alles'}));
    expect(items()).toHaveLength(3);
  });

  test('shows what another tab changes', async () => {
    await show(MAY);
    await put({...MAY, title: 'Mei, tweede keer'});
    act(() => tell({kind: 'all'}));
    expect(await screen.findByRole('link', {name: 'Mei, tweede keer'})).toBeInTheDocument();
  });

  test('shows a title as text, whatever stands in it', async () => {
    await show({...MAY, title: '<img src=x onerror=alert(1)>'});
    expect(screen.getByRole('link', {name: '<img src=x onerror=alert(1)>'})).toBeInTheDocument();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('one piece', () => {
  test('is renamed, and the focus comes back to it', async () => {
    await show(MAY);
    await press('Hernoem', item('Mei'));
    const field = screen.getByRole('textbox', {name: 'Nieuwe titel'});
    expect(field).toHaveFocus();
    await userEvent.clear(field);
    await press('Bewaar de titel');
    expect(screen.getByText('Schrijf eerst een titel.')).toBeInTheDocument();
    await userEvent.type(field, 'Mei opnieuw{Enter}');
    await said('De titel is nu: Mei opnieuw.');
    await waitFor(() => expect(screen.getByRole('link', {name: 'Mei opnieuw'})).toHaveFocus());
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(await stored()).toMatchObject([{id: 'mei', title: 'Mei opnieuw', rev: 1}]);
  });

  test('keeps its title when the reader changes their mind', async () => {
    await show(MAY);
    await press('Hernoem', item('Mei'));
    await userEvent.type(screen.getByRole('textbox'), 'x');
    await press('Annuleer');
    expect(screen.getByRole('button', {name: 'Hernoem'})).toHaveFocus();
    expect(await stored()).toMatchObject([{title: 'Mei'}]);
  });

  test('is copied to a piece of its own', async () => {
    await show(JUNE);
    await press('Kopieer', item('Juni'));
    await said('Erbij gekomen: Kopie van Juni.');
    await waitFor(() => expect(screen.getByRole('link', {name: 'Kopie van Juni'})).toHaveFocus());
    const {data} = JUNE;
    expect(await stored()).toHaveLength(2);
    expect(await stored()).toMatchObject([{data}, {data}]);
  });

  test('goes to a file that comes back in as it was', async () => {
    await show(MAY, JUNE);
    await press('Bewaar als bestand', item('Mei'));
    await said(/bewaart nu een bestand/);
    const [name, text] = jest.mocked(offerFile).mock.lastCall ?? [];
    expect(name).toBe('mei-2026-11-22.json');
    expect(JSON.parse(text ?? '')).toMatchObject({
      holds: 'werkmap',
      content: {records: [{id: 'mei'}]},
    });
  });

  test('is removed at once, and comes back by one press', async () => {
    await show(MAY, JUNE);
    await press('Verwijder', item('Mei'));
    await said('Verwijderd: Mei.');
    await waitFor(() => expect(items()).toEqual(['Juni']));
    const undo = screen.getByRole('button', {name: 'Zet terug'});
    expect(undo).toHaveFocus();
    expect(undo).toHaveAccessibleDescription('Verwijderd: Mei.');
    await userEvent.keyboard('{Enter}');
    await said('Teruggezet: Mei.');
    await waitFor(() => expect(screen.getByRole('link', {name: 'Mei'})).toHaveFocus());
    expect(await stored()).toHaveLength(2);
  });
});

test('what was removed one after another comes back one by one, the last first', async () => {
  await show(MAY, JUNE);
  await press('Verwijder', item('Mei'));
  await said('Verwijderd: Mei.');
  await waitFor(() => expect(items()).toEqual(['Juni']));
  await press('Verwijder', item('Juni'));
  await said('Verwijderd: Juni.');
  await press('Zet terug');
  await said('Teruggezet: Juni. Verwijderd: Mei.');
  await press('Zet terug');
  await said('Teruggezet: Mei.');
  expect(await stored()).toHaveLength(2);
});

test('a second press on the same button takes nothing from what can be put back', async () => {
  await show(MAY, JUNE);
  const button = within(item('Mei')).getByRole('button', {name: /^Verwijder/});
  act(() => {
    button.click();
    button.click();
  });
  await said('Verwijderd: Mei.');
  await waitFor(() => expect(items()).toEqual(['Juni']));
  await press('Zet terug');
  await said('Teruggezet: Mei.');
  expect(await stored()).toHaveLength(2);
});

describe('what is set apart', () => {
  const NEWER = {...MAY, id: 'later', v: 99, title: 'Uit de toekomst', data: {anders: true}};
  const BROKEN = {id: 'stuk', kapot: true};

  test('a newer one is left as it is, and goes along in the file with everything', async () => {
    await show(NEWER);
    const heading = screen.getByRole('heading', {name: 'Van een nieuwere versie'});
    expect(heading.closest('section')).toHaveTextContent('Uit de toekomst');
    expect(screen.queryByRole('link', {name: 'Uit de toekomst'})).toBeNull();
    expect(screen.queryByRole('button', {name: 'Hernoem'})).toBeNull();
    await press('Bewaar alles als bestand');
    await said(/een bestand met al je stukken/);
    expect(JSON.parse(jest.mocked(offerFile).mock.lastCall?.[1] ?? '')).toMatchObject({
      content: {records: [NEWER]},
    });
    expect(await stored()).toEqual([NEWER]);
  });

  test('a broken one goes to a file as it is, and can be removed and put back', async () => {
    await show(BROKEN);
    expect(screen.getByRole('heading', {name: 'Niet te lezen'})).toBeInTheDocument();
    await press('Bewaar als bestand');
    await waitFor(() => expect(offerFile).toHaveBeenCalled());
    expect(JSON.parse(jest.mocked(offerFile).mock.lastCall?.[1] ?? '')).toEqual(BROKEN);
    await press('Verwijder');
    await said('Verwijderd: Onleesbaar stuk 1.');
    expect(await stored()).toEqual([]);
    await press('Zet terug');
    await said('Teruggezet: Onleesbaar stuk 1.');
    expect(await stored()).toEqual([BROKEN]);
  });
});

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

describe('wiping', () => {
  test('happens at once, and all comes back while the page is open', async () => {
    await show(MAY, JUNE);
    await press('Bewaar alles als bestand');
    await said(/een bestand met al je stukken/);
    await press('Wis alles');
    await said(/Alles is gewist/);
    expect(await stored()).toEqual([]);
    await screen.findByText(/Je werkmap is nog leeg/);
    const undo = screen.getByRole('button', {name: 'Zet je stukken terug'});
    expect(undo).toHaveFocus();
    // A second wipe makes the first one no more final.
    await press('Wis alles');
    await press('Zet je stukken terug');
    await said('Je stukken staan terug.');
    expect(await stored()).toHaveLength(2);
    expect(screen.getByRole('button', {name: 'Wis alles'})).toHaveFocus();
    expect(screen.getByText(/voor het laatst op 22 november 2026 om 12:00/)).toBeInTheDocument();
  });
});
