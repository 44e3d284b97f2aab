import {useSyncExternalStore} from 'react';

type Address = {pathname: string; search: string; hash: string};

let here: Address = {pathname: '/', search: '', hash: ''};
const listeners = new Set<() => void>();

/** Leads to another address, as a link does. */
export function goTo({pathname, search = '', hash = ''}: Partial<Address>): void {
  // As the real one: a question mark only before what is asked.
  const asked = search === '' || search.startsWith('?') ? search : `?${search}`;
  here = {pathname: pathname ?? here.pathname, search: asked, hash};
  listeners.forEach((tell) => tell());
}

/** Where the reader is. */
export const addressNow = (): Address => here;

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

const history = {
  push: (to: Partial<Address> | string) => goTo(typeof to === 'string' ? {pathname: to} : to),
  replace: goTo,
};

export const useLocation = (): Address =>
  useSyncExternalStore(
    listen,
    () => here,
    () => here,
  );

export const useHistory = () => history;
