/**
 * OpenDocument takes any white space for one space, so line ends, tabs and further spaces are elements.
 * The library knows no text with elements in it that keeps its spaces; until it has written its XML,
 * each of them is a control character. No text of a document holds those: XML cannot.
 */
const MARKS = {
  '\u0001': '<text:line-break/>',
  '\u0002': '<text:tab/>',
  '\u0003': '<text:s/>',
} as const;

/** A text without control characters, with marks for its line ends, tabs and further spaces. */
export const markSpaces = (text: string): string =>
  text
    // A space at an end, beside another, or beside a line end or tab would be lost.
    .replaceAll(/(?<=^|[ \n\t]) | (?=$|[\n\t])/g, '\u0003')
    .replaceAll('\n', '\u0001')
    .replaceAll('\t', '\u0002');

/** The XML in which each mark has become its element. */
export const placeSpaces = (xml: string): string =>
  Object.entries(MARKS).reduce((text, [mark, element]) => text.replaceAll(mark, element), xml);
