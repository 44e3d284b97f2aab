import type {ReactNode} from 'react';
import type {Case} from '@site/src/schemas/case';
import PageLinks from '../PageLinks';
import {text} from './text';

/** Pages that go deeper; the page about safety is always among them. */
export default function ReadOn({pages}: {pages: Case['readOn']}): ReactNode {
  return <PageLinks pages={[...pages, {text: text.safety(), page: '/methodiek/veilig-werken'}]} />;
}
