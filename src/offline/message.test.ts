import {readMessage} from './message';

test.each(['visit', 'fill', 'activate'])('knows the message %s', (kind) => {
  expect(readMessage({kind, more: 1})).toEqual({kind});
});

test.each([undefined, null, 'fill', {}, {kind: 'skipWaiting'}, {type: 'fill'}])(
  'leaves alone what is not ours: %p',
  (data) => {
    expect(readMessage(data)).toBeUndefined();
  },
);
