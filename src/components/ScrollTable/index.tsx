import type {ComponentProps, ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import ScrollBox from './ScrollBox';

/** A table that scrolls inside itself on a small screen, and stays a table for a screen reader. */
export default function ScrollTable(props: ComponentProps<'table'>): ReactNode {
  return (
    <ScrollBox
      label={translate({
        id: 'table.scroll',
        message: 'Tabel; schuif opzij als hij niet past',
      })}
    >
      <table {...props} />
    </ScrollBox>
  );
}
