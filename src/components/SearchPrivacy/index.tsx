import type {ReactNode} from 'react';
import {searchMode} from '@site/src/content/searchMode';
import type {PrivacyPart} from '@site/src/domain/search/privacyParts';
import {parties, typed} from './text';

type Props = {part: PrivacyPart};

/** What /privacy says of searching, by what this build does: it searches by itself, or asks Algolia. */
export default function SearchPrivacy({part}: Props): ReactNode {
  const {mode} = searchMode;
  switch (part) {
    case 'parties':
      return parties[mode]();
    case 'typed':
      return typed[mode]().map((paragraph) => <p key={paragraph}>{paragraph}</p>);
  }
}
