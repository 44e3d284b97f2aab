import {TO_WRITE} from '../../../schemas/text';

/** A field that an editor has to write, with a hint of what goes there. */
export const toWrite = (hint: string): string => `${TO_WRITE}: ${hint}`;

/** Whether a text is such a field. */
export const isToWrite = (text: string): boolean => text.startsWith(`${TO_WRITE}:`);
