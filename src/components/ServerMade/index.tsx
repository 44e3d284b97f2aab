import {useEffect, useRef, useState, type ComponentType, type ReactNode} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {translate} from '@docusaurus/Translate';

type Props = {
  /** Empty in the browser's bundle: import it with `?server` (src/plugins/slim-scripts). */
  onServer: ComponentType;
  /** The same component, for a reader who comes from another page without loading this one. */
  load: () => Promise<{default: ComponentType}>;
};

/**
 * A long list that never changes once it is there. The server writes it into the page, and the
 * browser leaves it as it stands: a reader does not fetch everything a second time as script.
 */
export default function ServerMade({onServer: OnServer, load}: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [Loaded, setLoaded] = useState<ComponentType | 'failed'>();

  useEffect(() => {
    if (box.current?.hasChildNodes() === false) {
      load().then(
        (module) => setLoaded(() => module.default),
        () => setLoaded('failed'),
      );
    }
  }, [load]);

  useEffect(() => {
    // A link to an entry arrived before the entry did.
    if (Loaded && window.location.hash) {
      document.getElementById(decode(window.location.hash.slice(1)))?.scrollIntoView();
    }
  }, [Loaded]);

  if (ExecutionEnvironment.canUseDOM && !Loaded) {
    // React keeps what the server put in here, because it is told that it does not know the content.
    const unknown = {__html: window.trustedTypes?.emptyHTML ?? ''};
    // oxlint-disable-next-line react/no-danger
    return <div ref={box} suppressHydrationWarning dangerouslySetInnerHTML={unknown} />;
  }
  if (Loaded === 'failed') {
    return <p>{failed()}</p>;
  }
  return <div>{Loaded ? <Loaded /> : <OnServer />}</div>;
}

function decode(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    // Typed by hand, such as '#100%'.
    return hash;
  }
}

const failed = () =>
  translate({
    id: 'serverMade.failed',
    message: 'Deze lijst kon niet laden. Laad de pagina opnieuw om hem te zien.',
  });
