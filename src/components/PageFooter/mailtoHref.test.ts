import {mailtoHref} from './mailtoHref';

/** What a mail program makes of an address: decoding is all it may do (RFC 6068). */
function read(href: string) {
  const [address, query = ''] = href.replace('mailto:', '').split('?');
  const fields = query.split('&').map((field) => {
    const [name = '', value = ''] = field.split('=').map(decodeURIComponent);
    return [name, value] as const;
  });
  return {address, fields: Object.fromEntries(fields)};
}

test('a mail program reads the fields back as they were', () => {
  const fields = {subject: 'Klopt niet: 77% & meer? #1 + één', body: 'https://x.nl/a?b=c'};
  expect(read(mailtoHref('redactie@x.nl', fields))).toEqual({address: 'redactie@x.nl', fields});
});

test('a space is %20, because a mail program shows a plus as a plus', () => {
  expect(mailtoHref('a@x.nl', {subject: 'Klopt niet'})).toBe('mailto:a@x.nl?subject=Klopt%20niet');
});

test('a line end is CRLF', () => {
  expect(mailtoHref('a@x.nl', {body: 'een\n\ntwee'})).toBe(
    'mailto:a@x.nl?body=een%0D%0A%0D%0Atwee',
  );
});
