import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import {usePlace} from '../RecordTool/usePlace';
import OpenLead from './OpenLead';
import Start from './Start';

type LeadPlace = {kind: 'start'} | {kind: 'session'; session: string};

/**
 * Reads `#bijeenkomst=<id>`. Any other hash leaves the screen where it was: a case that is walked on
 * it has its own place in the address.
 */
function leadPlaceOf(hash: string): LeadPlace | undefined {
  const session = new URLSearchParams(hash.replace(/^#/, '')).get('bijeenkomst');
  return session === null ? undefined : {kind: 'session', session};
}

/** The sessions that can be led, or the one that the address names. */
export default function Tool(): ReactNode {
  const {place} = usePlace<LeadPlace>(leadPlaceOf(useLocation().hash), {kind: 'start'});
  return place.kind === 'start' ? <Start /> : <OpenLead key={place.session} id={place.session} />;
}
