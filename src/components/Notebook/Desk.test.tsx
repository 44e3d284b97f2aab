import {act, screen, waitFor, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {tell} from '@site/src/storage/channel';
import {
  JUNE,
  MAY,
  aFreshDesk,
  item,
  items,
  press,
  put,
  said,
  show,
  showDesk,
  stored,
} from '@site/test/builders/desk';
import {testRecord} from '@site/test/builders/work';
import {offerFile} from './offerFile';

jest.mock('./offerFile', () => ({offerFile: jest.fn()}));

aFreshDesk();

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
