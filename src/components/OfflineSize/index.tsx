import {useEffect, useState, type ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {formatMegabytes} from '@site/src/domain/offline/formatMegabytes';
import {OFFLINE_LIMIT} from '@site/src/domain/offline/limit';
import {readOfflineBytes} from './readOfflineBytes';

/**
 * How much the site takes on a device. The step after the build writes the number into the HTML,
 * and React leaves text under suppressHydrationWarning as it found it; after a navigation within
 * the site the number comes from offline.json. Until then, and on a build in the making, the most
 * that it may be.
 */
export default function OfflineSize(): ReactNode {
  const source = useBaseUrl('/offline.json');
  const [bytes, setBytes] = useState<number>();

  useEffect(() => {
    const end = new AbortController();
    void readOfflineBytes(source, end.signal).then((read) => {
      if (read !== undefined && !end.signal.aborted) {
        setBytes(read);
      }
    });
    return () => end.abort();
  }, [source]);

  return (
    <span data-offline-size suppressHydrationWarning>
      {bytes === undefined ? `hoogstens ${formatMegabytes(OFFLINE_LIMIT)}` : formatMegabytes(bytes)}
    </span>
  );
}
