import {spansOf} from './spans';
import type {Detector} from './finding';

const LOCAL = "[\\p{L}\\d_][\\p{L}\\d._%+'’-]{0,63}";
const AT = '(?: ?@ ?| ?[\\[(](?:at|apenstaartje)[\\])] ?)';
const DOMAIN = '(?:[\\p{L}\\d][\\p{L}\\d-]{0,62}\\.){1,8}\\p{L}{2,24}';

/** Each part has the length that mail allows, which bounds the work at every character. */
const EMAIL = new RegExp(`(?<![\\p{L}\\d._%+-])${LOCAL}${AT}${DOMAIN}(?![\\p{L}\\d])`, 'giu');

/** E-mail addresses, also with (at) for the sign. */
export const findEmail: Detector = (text) => spansOf(text, EMAIL);
