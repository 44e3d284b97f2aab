import type {Parts} from './parts';

/**
 * Lets a page be read without a script, and fetches its scripts when they are wanted. Nothing that a
 * reader does meanwhile is lost.
 *
 * @param script the element that this runs from; its `data-scripts` holds the addresses, with spaces
 */
export function startPage(script: HTMLElement, parts: Parts): void {
  const root = document.documentElement;
  const showHeadings = parts.holdFaces();
  const endPresses = parts.holdPresses();
  const endKey = parts.holdKey();
  const endPointer = parts.holdPointer();
  const endTyped = parts.keepTyped();
  const addresses = script.dataset['scripts']?.split(' ') ?? [];
  // The policy header lets only this make an address that is fetched as a script.
  const policy = window.trustedTypes?.createPolicy('page-loader', {
    createScriptURL(address) {
      if (address === '/sw.js' || addresses.includes(address)) {
        return address;
      }
      throw new TypeError(address);
    },
  });
  const trusted = (address: string) => policy?.createScriptURL(address) ?? address;
  const missing = new Set(addresses);
  let state: 'asleep' | 'waking' | 'awake' = 'asleep';

  const showFault = (isFault: boolean) =>
    document.getElementById('load-fault')?.toggleAttribute('hidden', !isFault);
  // The next sign of intent tries again.
  const fail = () => {
    state = 'asleep';
    void endPresses(false);
    showFault(true);
  };
  const fetchScripts = () => {
    if (missing.size === 0) {
      // They ran, and a part that they asked for could not be had: only a reload mends that.
      return fail();
    }
    for (const address of missing) {
      const element = document.createElement('script');
      // One after another, as they stand in the list; each once, for it must not run twice.
      element.async = false;
      missing.delete(address);
      element.addEventListener('error', () => missing.add(address));
      Object.assign(element, {src: trusted(address)});
      document.head.append(element);
    }
  };
  const wake = () => {
    if (state !== 'asleep') {
      return;
    }
    state = 'waking';
    // React needs the whole page, and a script that is put in does not wait for it.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', fetchScripts);
    } else {
      fetchScripts();
    }
  };

  const hydrated = new MutationObserver(() => {
    if (root.dataset['hasHydrated'] === 'true') {
      hydrated.disconnect();
      state = 'awake';
      showFault(false);
      // What was typed is told again, which the keeper of keys may not take for new.
      const playKey = endKey();
      endTyped();
      endPointer();
      playKey();
      void endPresses(true);
    }
  });
  hydrated.observe(root, {attributeFilter: ['data-has-hydrated']});

  parts.watchFaults(() => {
    if (state !== 'awake') {
      fail();
    }
  });
  document.addEventListener('click', ({target}) => {
    if (target instanceof Element && target.closest('#load-fault [data-reload]')) {
      location.reload();
    }
  });
  parts.openDetailsForPrint();
  parts.watchIntent(wake);
  parts.watchTools(wake, parts.whenIdle);
  parts.watchLearner(() => parts.whenIdle(wake));
  parts.whenShown(() => {
    void showHeadings();
    void parts.startOffline(trusted('/sw.js'));
  });
}
