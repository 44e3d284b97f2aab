import {useEffect, useState} from 'react';
import {canonicalText} from '@site/src/domain/notebook/canonical';
import type {Holds} from '@site/src/schemas/records/file';
import {fileText} from '@site/src/storage/writeFile';

/**
 * The text of a file before it is offered, so that somebody can see exactly what leaves; `undefined`
 * until it is there.
 *
 * @param made moment as ISO text
 */
export function useFileText(holds: Holds, content: unknown, made: string): string | undefined {
  const [ready, setText] = useState<{key: string; text: string}>();
  const key = canonicalText([content, made]);

  useEffect(() => {
    let left = false;
    const [parsed]: unknown[] = JSON.parse(key);
    void fileText(holds, parsed, made).then((text) => left || setText({key, text}));
    return () => {
      left = true;
    };
  }, [holds, key, made]);

  return ready?.key === key ? ready.text : undefined;
}
