// The live server (`npm start`) has no service worker. This one takes the place of the one that a
// built site left at the same address, gives up what it kept, and goes. A build writes its own over it.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(
        names.filter((name) => /^pages-/.test(name)).map((name) => caches.delete(name)),
      );
      await self.registration.unregister();
      const tabs = await self.clients.matchAll({type: 'window'});
      tabs.forEach((tab) => tab.navigate(tab.url));
    })(),
  );
});
