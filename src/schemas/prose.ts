import * as v from 'valibot';
import {TextSchema, TO_WRITE} from './text';

/** Text of so many characters at most: what is read on a phone, between two visits, is short. */
export const shortText = (most: number) =>
  v.pipe(TextSchema, v.maxLength(most, `houd dit onder ${most} tekens; korter leest beter`));

/** The build refuses what is still to be written. */
export const WrittenTextSchema = v.pipe(
  TextSchema,
  v.check((text) => !text.includes(TO_WRITE), `hier staat nog "${TO_WRITE}"; schrijf de tekst`),
);

/** Written text of so many characters at most. */
export const prose = (most: number) => v.pipe(WrittenTextSchema, shortText(most));

/** So many written texts, each of so many characters at most. */
export const proseList = (least: number, most: number, characters: number) =>
  v.pipe(
    v.array(prose(characters)),
    v.minLength(least, `noem er minstens ${least}`),
    v.maxLength(most, `noem er hoogstens ${most}`),
  );
