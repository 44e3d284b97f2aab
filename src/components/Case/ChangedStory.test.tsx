import {render, screen} from '@testing-library/react';
import {closeNotebook, store} from '@site/test/builders/notebook';
import {freshStorage} from '@site/test/builders/storage';
import {scene} from '@site/test/builders/story';
import {shownCase, walked, walkRecord} from '@site/test/builders/walk';
import {goTo} from '@site/test/mocks/docusaurus/router';
import Tool from './Tool';

beforeEach(freshStorage);
afterAll(closeNotebook);

const REWRITTEN = shownCase({
  version: 2,
  scenes: [scene('een', 'twee', 'drie'), scene('twee', 'drie', 'weg'), scene('drie', 'weg')],
});

test('a walk through a case that was rewritten shows all that was chosen and written', async () => {
  await store(
    'ouder',
    walkRecord('ouder', {
      ...walked(['om', 'drie', 'weg']),
      whys: {'1': {een: 'Omdat ik bang was.'}},
      note: 'Eerst kijken.',
      question: 'Hoe blijf ik staan?',
    }),
  );
  goTo({pathname: '/casussen/de-deur/', hash: '#stuk=ouder'});
  render(<Tool shown={REWRITTEN} />);
  expect(await screen.findByRole('heading', {name: 'De deur, 22 november 2026'})).toHaveFocus();
  expect(screen.getByText(/^Deze casus is herschreven/)).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual([
    'Moment een: Je gaat naar om.Waarom: Omdat ik bang was.',
    'Moment om: Je gaat naar drie.',
    'Moment drie: Je gaat naar weg.',
  ]);
  expect(screen.getByText('Hier stopt het verhaal: Einde weg')).toBeInTheDocument();
  expect(screen.getByText('Eerst kijken.')).toBeInTheDocument();
  expect(screen.getByText('Hoe blijf ik staan?')).toBeInTheDocument();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('one that was left without note or question shows no empty places for them', async () => {
  await store('kaal', walkRecord('kaal', walked(['om'])));
  goTo({pathname: '/casussen/de-deur/', hash: '#stuk=kaal'});
  render(<Tool shown={REWRITTEN} />);
  await screen.findByText(/^Deze casus is herschreven/);
  expect(screen.queryByText('Wat wil je onthouden?')).not.toBeInTheDocument();
  expect(screen.queryByText('Welke vraag neem je mee over je eigen werk?')).not.toBeInTheDocument();
});

test('a rewriting of what was not walked yet lets the walk go on', async () => {
  await store('door', walkRecord('door', walked(['twee'])));
  goTo({pathname: '/casussen/de-deur/', hash: '#stuk=door'});
  render(<Tool shown={REWRITTEN} />);
  expect(await screen.findByRole('heading', {name: 'Moment twee'})).toBeInTheDocument();
});
