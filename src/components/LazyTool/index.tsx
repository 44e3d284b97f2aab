import {useEffect, useRef, useState, type ComponentType, type ReactNode} from 'react';
import button from '../Button/styles.module.css';
import styles from './styles.module.css';
import {text} from './text';

type Props<P> = {
  /** Wakes the page when the tool comes near (src/loader/watchTools.ts); not for a part of a tool. */
  name?: string;
  /** What a screen reader calls this part of the page; a part of a tool names itself. */
  label?: string;
  /** The same function at every render: defined outside the component. */
  load: () => Promise<{default: ComponentType<P>}>;
  props: P;
  /** For who has no scripts. */
  children?: ReactNode;
};

/**
 * The place of a tool in a page. The tool itself, with storage and schemas, comes as a script of its
 * own once the page is awake, so that a page never waits for it; when it does not come, this says so.
 */
export default function LazyTool<P extends object>({
  name,
  label,
  load,
  props,
  children,
}: Props<P>): ReactNode {
  const [Tool, setTool] = useState<ComponentType<P> | 'failed'>();
  const [retries, setRetries] = useState(0);
  const place = useRef<HTMLElement>(null);
  const Place = label === undefined ? 'div' : 'section';

  useEffect(() => {
    let left = false;
    if (Tool === undefined) {
      load().then(
        (module) => !left && setTool(() => module.default),
        () => !left && setTool('failed'),
      );
    }
    return () => {
      left = true;
    };
  }, [load, Tool]);

  useEffect(() => {
    // The button goes while the script is asked for, and the focus of who pressed it would go too.
    if (retries > 0) {
      place.current?.focus({preventScroll: true});
    }
  }, [retries]);

  const again = () => {
    setTool(undefined);
    setRetries(retries + 1);
  };

  return (
    <Place
      ref={(element) => {
        place.current = element;
      }}
      data-tool={name}
      aria-label={label}
      className={styles.place}
      tabIndex={retries > 0 ? -1 : undefined}
    >
      {Tool === 'failed' && (
        <div role="alert">
          <p>{text.failed()}</p>
          <button type="button" className={button.round} onClick={again}>
            {text.again()}
          </button>
        </div>
      )}
      {Tool === undefined && (
        <>
          <p className={styles.loading}>{text.loading()}</p>
          <div className={styles.noScript}>{children}</div>
        </>
      )}
      {Tool !== undefined && Tool !== 'failed' && <Tool {...props} />}
    </Place>
  );
}
