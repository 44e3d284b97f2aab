import {podcastGuid} from './podcastGuid';

// The examples of the namespace itself.
test.each([
  ['https://mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
  ['https://podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ['http://podnews.net/rss//', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
])('knows the podcast at %s as %s', (feed, guid) => {
  expect(podcastGuid(feed)).toBe(guid);
});
