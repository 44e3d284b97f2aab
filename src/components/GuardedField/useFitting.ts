import {useLayoutEffect, useRef, useState, type RefObject} from 'react';
import {fitText} from '@site/src/domain/text/fitText';

export type FieldElement = HTMLInputElement | HTMLTextAreaElement;

/** A letter that was typed is not worth keeping, nor is what stands in the rest already. */
const addTo = (rest: string, leftOut: string): string =>
  leftOut.length < 2 || rest.includes(leftOut) ? rest : [rest, leftOut].filter(Boolean).join('\n');

/**
 * Keeps a text within `max` characters and says what did not fit, where `maxlength` of HTML would cut
 * without a word. A word that is still being composed (a phone's keyboard) is left alone till its end.
 */
export function useFitting(
  field: RefObject<FieldElement | null>,
  value: string,
  onChange: (text: string) => void,
  max: number,
) {
  // A new object each time: React must draw again, or a refused letter would move the caret to the end.
  const [refused, setRefused] = useState({text: ''});
  const [rest, setRest] = useState('');
  const composedFrom = useRef<string>(undefined);
  const selection = useRef<{start: number; end: number}>(undefined);

  useLayoutEffect(() => {
    if (selection.current && field.current) {
      field.current.setSelectionRange(selection.current.start, selection.current.end);
      selection.current = undefined;
    }
  });

  const fit = (before: string, now: string) => {
    const {text, leftOut, caret} = fitText(before, now, max);
    if (leftOut) {
      selection.current = {start: caret, end: caret};
    }
    setRefused({text: leftOut});
    setRest((kept) => addTo(kept, leftOut));
    onChange(text);
  };

  return {
    /** Of the last change only. */
    refused: refused.text,
    /** All that did not fit, until somebody puts it away: it may stand nowhere else any more. */
    rest,
    putAway: () => {
      setRefused({text: ''});
      setRest('');
    },
    /** Selects this once the text that is to come stands in the field. */
    selectNext: (start: number, end: number) => {
      selection.current = {start, end};
    },
    onChange: (now: string) => {
      if (composedFrom.current === undefined) {
        fit(value, now);
      } else {
        onChange(now);
      }
    },
    onCompositionStart: () => {
      composedFrom.current = value;
    },
    onCompositionEnd: (now: string) => {
      const before = composedFrom.current ?? value;
      composedFrom.current = undefined;
      fit(before, now);
    },
  };
}
