import fs from 'node:fs';
import path from 'node:path';
import {renderToString} from 'react-dom/server';
import * as v from 'valibot';
import {parse} from 'yaml';
import {windowOf} from '@site/src/domain/self-assessment/windowOf';
import {InstrumentSchema} from '@site/src/schemas/instrument';
import SelfAssessment from './index';
import Tool from './Tool';

jest.mock('./Tool', () => ({__esModule: true, default: jest.fn(() => null)}));

const FILE = path.join(__dirname, '../../../data/instruments/coachvaardigheden.yaml');
const [coaching] = v.parse(v.tuple([InstrumentSchema]), parse(fs.readFileSync(FILE, 'utf8')));
const items = coaching.dimensions.flatMap((dimension) => dimension.items);

// What a reader without scripts gets. Sought by its elements: by role two hundred fields take a minute.
const page = document.createElement('div');
page.innerHTML = renderToString(<SelfAssessment id={coaching.id} instrument={coaching} />);
const form = page.querySelector('form') ?? page;
const questions = [...form.querySelectorAll('fieldset')];
const textOf = (element: Element | null | undefined) => element?.textContent.trim();

test('the server writes every item as a question with its window', () => {
  expect(items).toHaveLength(40);
  expect(questions.map((question) => textOf(question.querySelector('legend')))).toEqual(
    items.map((item) => `${windowOf(coaching, item).text}: ${item.self}`),
  );
});

test('under every item stand all its answers, of which one can be chosen', () => {
  items.forEach((item, index) => {
    const radios = [
      ...(questions[index]?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []),
    ];
    expect(radios.map((radio) => textOf(radio.closest('label')))).toEqual([
      ...windowOf(coaching, item).answers,
      'geen gelegenheid',
    ]);
    // A name of its own, beside the field of the tool for the same item.
    expect(new Set(radios.map(({name}) => name))).toEqual(new Set([`papier-${item.id}`]));
  });
});

test('it has a name, and headings that follow the title of a page', () => {
  expect(form).toHaveAccessibleName('Je werk als coach, op papier');
  expect([...form.querySelectorAll('h1, h2, h3')].map((heading) => heading.outerHTML)).toEqual(
    coaching.dimensions.map(({name}) => `<h2>${name}</h2>`),
  );
});

test('it says how to fill it in, has room for a moment, and how to read the answers', () => {
  const words = textOf(form);
  expect(words).toMatch(
    /^Uitwerking van de redactie.*niet gevalideerd.*Druk de vragen af.*Kies bij elke zin/,
  );
  expect(words).toMatch(/Lees per onderdeel welke zin het meest op je antwoorden lijkt/);
  expect(words?.match(/Noem een moment \(mag je overslaan\):/g)).toHaveLength(8);
  for (const {about, anchors} of coaching.dimensions) {
    expect(words).toContain(about);
    for (const [level, anchor] of [
      ['Beginnend', anchors.beginning],
      ['Op weg', anchors.underway],
      ['Stevig', anchors.solid],
    ]) {
      expect(words?.toLowerCase()).toContain(`${level}: ${anchor}`.toLowerCase());
    }
  }
});

test('it needs no script and sends nothing', () => {
  expect(Tool).not.toHaveBeenCalled();
  expect(form.innerHTML).not.toMatch(/<button|type="submit"| on\w+=| style=/);
  expect(form).not.toHaveAttribute('action');
});
