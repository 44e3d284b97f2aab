/** The lenient parser, which takes less time: the build wrote this HTML itself. */
export const LENIENT = {xml: {xmlMode: false, decodeEntities: true}};

const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** Text of an element as a reader sees it: one line, without soft hyphens and what else is not seen. */
export const tidy = (text: string): string =>
  text.replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim();
