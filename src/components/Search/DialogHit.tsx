import type {ReactElement} from 'react';
import {useHistory} from '@docusaurus/router';
import HitText from './HitText';
import {plainText, type DocSearchHit} from './docSearchHits';

/**
 * A result in the dialog. Without `href`, because it stands in an option of a list and a link may not;
 * Enter is DocSearch's, a click is ours. What DocSearch would show in it is HTML, and is passed by.
 */
export default function DialogHit({hit}: {hit: object}): ReactElement {
  const history = useHistory();
  if (!isOurs(hit)) {
    return <></>;
  }
  const {own, url} = hit;
  return (
    // The option around it has the role and the keyboard.
    // oxlint-disable-next-line jsx-a11y/anchor-is-valid, jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <a
      className="search-hit"
      onClick={({ctrlKey, metaKey, shiftKey}) => {
        if (ctrlKey || metaKey || shiftKey) {
          window.open(url, '_blank', 'noopener');
        } else {
          history.push(url);
        }
      }}
      onAuxClick={(event) => {
        // The right button is one of these too, and opens the browser's menu.
        if (event.button === 1) {
          window.open(url, '_blank', 'noopener');
        }
      }}
    >
      {/* Its page stands above the list, which a screen reader does not say with an option. */}
      {own.heading.length > 0 && (
        <span className="DocSearch-VisuallyHiddenForAccessibility">{`${plainText(own.title)}: `}</span>
      )}
      <b>
        <HitText pieces={own.heading.length > 0 ? own.heading : own.title} />
      </b>
      <span className="search-hit-snippet">
        <HitText pieces={own.snippet} />
      </span>
    </a>
  );
}

/** DocSearch hands on what our client gave it. */
const isOurs = (hit: object): hit is DocSearchHit => 'own' in hit;
