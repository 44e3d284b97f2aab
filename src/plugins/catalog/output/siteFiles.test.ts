import {parse} from 'yaml';
import {site} from '@site/test/builders/records';
import {toPubliccodeYml, toSecurityTxt} from './siteFiles';

test('security.txt holds the fields of RFC 9116, one to a line', () => {
  expect(toSecurityTxt(site())).toBe(`Contact: mailto:veilig@kennisbank.example
Expires: 2027-11-21T00:00:00.000Z
Preferred-Languages: nl, en
Canonical: https://kennisbank.example/.well-known/security.txt
`);
});

test('publiccode.yml says what data/site.yaml says', () => {
  expect(parse(toPubliccodeYml(site()))).toMatchObject({
    publiccodeYmlVersion: '0.4',
    name: 'Gezien & Gehoord',
    url: 'https://code.kennisbank.example/site',
    landingURL: 'https://kennisbank.example',
    description: {nl: {shortDescription: 'Leren en oefenen'}},
    legal: {license: 'EUPL-1.2', mainCopyrightOwner: 'De makers'},
    maintenance: {
      type: 'internal',
      contacts: [{name: 'De uitgever', email: 'redactie@kennisbank.example'}],
    },
  });
});

test('publiccode.yml holds what a publisher writes, whatever signs are in it', () => {
  const publisher = 'Uitgever: "wij" # & \\ \n- x';
  expect(parse(toPubliccodeYml(site({publisher})))).toHaveProperty(
    'maintenance.contacts.0.name',
    publisher,
  );
});

test('publiccode.yml has every field that its standard requires', () => {
  const required = {
    publiccodeYmlVersion: '0.4',
    name: expect.any(String),
    url: expect.any(String),
    platforms: ['web'],
    developmentStatus: 'beta',
    softwareType: 'standalone/web',
    legal: {license: 'EUPL-1.2'},
    maintenance: {type: 'internal'},
    localisation: {localisationReady: false, availableLanguages: ['nl']},
  };
  expect(parse(toPubliccodeYml(site()))).toMatchObject(required);
});

test('the descriptions in publiccode.yml are as long as its standard asks', () => {
  expect(parse(toPubliccodeYml(site()))).toHaveProperty('description.nl', {
    shortDescription: expect.stringMatching(/^.{1,150}$/),
    longDescription: expect.stringMatching(/^[^]{150,10000}$/),
    features: expect.any(Array),
  });
});
