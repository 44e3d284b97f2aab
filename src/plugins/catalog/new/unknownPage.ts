import {didYouMean} from '../data/closest';
import type {Context} from './recipe';

/** What is wrong with the address of a page that there has to be. */
export function unknownPage(address: string, {documents}: Context): string | undefined {
  const addresses = documents.map((document) => document.address);
  return addresses.includes(address)
    ? undefined
    : `die pagina is er niet.${didYouMean(address, addresses)}`;
}
