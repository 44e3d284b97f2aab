import * as fc from 'fast-check';
import {story} from '@site/test/builders/story';
import {choose} from './choose';
import {partingOf} from './partingOf';
import {everyWay} from './everyWay';
import {mostHands} from './mostHands';
import {mapLines} from './mapLines';
import {crossingsOf} from './crossingsOf';
import {numbersOf} from './numbersOf';
import {placeAfter} from './placeAfter';
import {storyMap} from './storyMap';
import {walkBegun} from './walkBegun';
import {whyAt} from './whyAt';
import type {CaseWalk} from '../../schemas/records/caseWalk';

const NOW = '2026-11-22T10:00:00.000Z';
const STORY = story();
const BEGUN = walkBegun(STORY, false);

/** Chooses one after another, by the name of where each choice leads. */
function walked(...to: string[]): CaseWalk {
  return to.reduce((walk, target, index) => pick(walk, index + 1, target), BEGUN);
}

function pick(walk: CaseWalk, number: number, target: string): CaseWalk {
  const place = placeAfter(STORY, walk.steps.slice(0, number - 1));
  const scene = place?.kind === 'scene' ? place.scene : undefined;
  const option = scene?.options.find(({to}) => to === target);
  if (!scene || !option) {
    throw new Error(`no way to ${target}`);
  }
  return choose(walk, STORY, {number, scene, option, now: NOW});
}

describe('a walk', () => {
  test('begins at the first moment', () => {
    expect(placeAfter(STORY, [])).toMatchObject({kind: 'scene', scene: {id: 'een'}});
  });

  test('goes where its choices lead, and is finished at an ending', () => {
    const walk = walked('twee', 'drie', 'weg');
    expect(placeAfter(STORY, walk.steps)).toMatchObject({kind: 'ending', ending: {id: 'weg'}});
    expect(walk.ended).toEqual({id: 'weg', title: 'Einde weg'});
    expect(walk.finished).toBe(NOW);
  });

  test('keeps the words of each choice, to stay readable when the case changes', () => {
    expect(walked('om').steps).toEqual([
      {scene: 'een', option: 'naar-om', title: 'Moment een', choice: 'Je gaat naar om.'},
    ]);
  });

  test('another choice drops the way that came after it, and keeps what was written', () => {
    const done = {
      ...walked('twee', 'drie', 'weg'),
      whys: {'1': {een: 'Omdat.'}, '3': {drie: 'Daarom.'}},
    };
    const other = pick(done, 1, 'om');
    expect(other.steps.map(({option}) => option)).toEqual(['naar-om']);
    expect(other).toMatchObject({ended: null, finished: null, whys: done.whys});
  });

  test('what was written at a moment is not shown at another moment of the same number', () => {
    const done = {...walked('twee', 'drie', 'weg'), whys: {'1': {een: 'a'}, '2': {twee: 'b'}}};
    expect([1, 2, 3].map((number) => whyAt(done, number))).toEqual(['a', 'b', '']);
    expect(whyAt(done, 2, 'om')).toBe('');
    const back = pick(pick(done, 1, 'om'), 1, 'twee');
    expect(whyAt(back, 2)).toBe('');
    expect(whyAt(back, 2, 'twee')).toBe('b');
  });

  test('another choice drops the hands raised on the way that came after it', () => {
    const hands = {'1': {'naar-om': 2}, '2': {'naar-drie': 3}, '10': {'naar-weg': 1}};
    expect(pick({...walked('twee', 'drie'), hands}, 1, 'om').hands).toEqual({'1': hands['1']});
  });

  test('the same choice again changes nothing', () => {
    const done = walked('twee', 'drie', 'weg');
    expect(pick(done, 1, 'twee')).toBe(done);
  });

  test('through a case that was rewritten leads nowhere', () => {
    expect(placeAfter(STORY, [{scene: 'een', option: 'weg'}])).toBeUndefined();
    expect(placeAfter(STORY, [{scene: 'twee', option: 'naar-drie'}])).toBeUndefined();
  });
});

describe('every way', () => {
  const ways = everyWay(STORY);

  test('ends, makes no choice twice, and together they make every choice', () => {
    for (const way of ways) {
      expect(placeAfter(STORY, way)?.kind).toBe('ending');
      expect(new Set(way.map(({scene, option}) => `${scene}/${option}`)).size).toBe(way.length);
    }
    const made = new Set(ways.flat().map(({scene, option}) => `${scene}/${option}`));
    expect(made.size).toBe(STORY.scenes.flatMap(({options}) => options).length);
  });

  test('the map counts each of its choices once, and every choice has a line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.constantFrom(...ways), (one, other) => {
        const map = storyMap(STORY, [one, other]);
        expect(map.edges.filter((edge) => edge.ways.includes(0))).toHaveLength(one.length);
        expect(map.edges.filter((edge) => edge.ways.includes(1))).toHaveLength(other.length);
        expect(mapLines(map)).toHaveLength(map.edges.length);
      }),
      {seed: 7},
    );
  });

  test('two ways part at the first choice that differs, and the same way nowhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.constantFrom(...ways), (one, other) => {
        const parting = partingOf(one, other);
        const index = one.findIndex((step) => step.scene === parting);
        expect(parting === undefined).toBe(one === other);
        expect(parting).toBe(partingOf(other, one));
        expect(one.slice(0, index)).toEqual(other.slice(0, index));
      }),
      {seed: 8},
    );
  });

  test('beside each choice lie the roads not taken', () => {
    for (const way of ways) {
      for (const {taken, others} of crossingsOf(STORY, way)) {
        expect(others).toHaveLength(1);
        expect(others).not.toContain(taken);
      }
    }
  });
});

test('the map stands in layers: the start on top, the endings together below', () => {
  const {nodes, widths} = storyMap(STORY, []);
  expect(nodes.map(({id, number, layer, column}) => [id, number, layer, column])).toEqual([
    ['een', 1, 0, 0],
    ['om', 2, 1, 0],
    ['twee', 3, 1, 1],
    ['drie', 4, 2, 0],
    ['thuis', 5, 3, 0],
    ['weg', 6, 3, 1],
  ]);
  expect(widths).toEqual([1, 2, 1, 2]);
});

test('paper numbers moments first, then endings', () => {
  expect([...numbersOf(STORY)]).toEqual([
    ['een', 1],
    ['om', 2],
    ['twee', 3],
    ['drie', 4],
    ['thuis', 5],
    ['weg', 6],
  ]);
});

test.each([
  [{}, undefined],
  [{a: 0, b: 0}, undefined],
  [{a: 3, b: 1}, 'a'],
  [{a: 2, b: 2}, undefined],
])('of the hands %j the most are for %s', (hands, most) => {
  expect(mostHands(hands)).toBe(most);
});
