import {fragments} from '@site/test/builders/findings';
import {findEmail} from './findEmail';

test.each([
  'sam@voorbeeld.example',
  's.de.wit+werk@post.voorbeeld.example',
  'sam (at) voorbeeld.example',
  'sam[at]voorbeeld.example',
  'SAM@VOORBEELD.EXAMPLE',
  'josé@voorbeeld.example',
])('finds %s without the signs around it', (address) => {
  expect(fragments(findEmail, `Mail (${address}). Dan`)).toEqual([address]);
});

test.each(['sam@thuis', '@sam', 'a@.example', 'koffie @ 3 uur'])('leaves %s alone', (text) => {
  expect(fragments(findEmail, text)).toEqual([]);
});
