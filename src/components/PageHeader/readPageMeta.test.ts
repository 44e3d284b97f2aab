import {readPageMeta} from './readPageMeta';

const page = {kind: 'kennis', reviewed: '2026-11-21', readingMinutes: 4};

test('gives what every page has, and its drawing where it has one', () => {
  expect(readPageMeta({...page, drawing: 'trap', title: 'Contact'})).toEqual({
    ...page,
    drawing: 'trap',
  });
  expect(readPageMeta(page).drawing).toBeUndefined();
});

test.each(Object.keys(page))('stops at a page without %s', (field) => {
  expect(() => readPageMeta({...page, [field]: undefined})).toThrow('This page has no kind');
});
