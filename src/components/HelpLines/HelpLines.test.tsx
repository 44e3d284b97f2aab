import {render, screen} from '@testing-library/react';
import type {HelpLine} from '@site/src/schemas/helpLine';
import HelpLines from './index';

jest.mock(
  '@generated/catalog/default/help-lines.json',
  (): HelpLine[] => [
    {
      id: 'zelfmoordpreventie',
      name: '113 Zelfmoordpreventie',
      number: '113 of 0800-0113',
      dial: '08000113',
      when: 'Iemand denkt aan zelfdoding.',
      checked: null,
    },
    {
      id: 'alarmnummer',
      name: 'Alarmnummer',
      number: '112',
      dial: '112',
      when: 'Direct gevaar.',
      checked: '2026-11-21',
    },
  ],
  {virtual: true},
);

test('a number as it is printed dials only its digits', () => {
  render(<HelpLines />);
  expect(screen.getByRole('link', {name: '113 of 0800-0113'})).toHaveAttribute(
    'href',
    'tel:08000113',
  );
  expect(screen.getByRole('link', {name: '112'})).toHaveAttribute('href', 'tel:112');
});

test('says who answers, when to call, and whether anybody checked the number', () => {
  render(<HelpLines />);
  expect(screen.getAllByRole('listitem').map(({textContent}) => textContent)).toEqual([
    '113 Zelfmoordpreventie113 of 0800-0113Iemand denkt aan zelfdoding.nummer door ons niet nagebeld',
    'Alarmnummer112Direct gevaar.nagekeken op 21 november 2026',
  ]);
});
