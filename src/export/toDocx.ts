import {
  Document as DocxFile,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {Block, Document} from '../domain/document/document';
import {mapTexts} from '../domain/document/mapTexts';
import {xmlText} from '../domain/document/xmlText';
import {coreProperties} from './coreProperties';
import {repack} from './repack';

const NUMBERS = 'numbers';

const LEVELS = {1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3};

const headingStyle = (outlineLevel: 0 | 1 | 2, size: number) => ({
  run: {size, bold: true},
  paragraph: {outlineLevel, keepNext: true, spacing: {before: 240, after: 120}},
});

/**
 * A document as a DOCX file, for Word and LibreOffice: headings, lists and tables as such, in Dutch, with
 * its title and without an author or a day.
 *
 * @throws {Error} when the library writes otherwise than the version that we pinned
 */
export async function toDocx(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const {title, blocks} = mapTexts(document, xmlText);
  const file = new DocxFile({
    title,
    styles: {
      default: {
        // Sizes are half points: 24 is 12 points.
        document: {run: {size: 24, font: 'Arial', language: {value: 'nl-NL'}}},
        heading1: headingStyle(0, 40),
        heading2: headingStyle(1, 32),
        heading3: headingStyle(2, 28),
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              style: {paragraph: {indent: {left: 720, hanging: 360}}},
            },
          ],
        },
      ],
    },
    sections: [{children: blocks.flatMap(childrenOf)}],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(file)), {
    // The library writes the day, and 'Un-named' where nobody is named.
    'docProps/core.xml': () => coreProperties(title),
  });
}

/** @param index of the block: each numbered list counts from 1 */
function childrenOf(block: Block, index: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({heading: LEVELS[block.level], children: runsOf(block.text)})];
    case 'paragraph':
      return [paragraph(block.text)];
    case 'bullets':
      return block.items.map((item) => new Paragraph({bullet: {level: 0}, children: runsOf(item)}));
    case 'numbers':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: {reference: NUMBERS, level: 0, instance: index},
            children: runsOf(item),
          }),
      );
    case 'table':
      return [
        new Table({
          width: {size: 100, type: WidthType.PERCENTAGE},
          rows: [
            new TableRow({
              tableHeader: true,
              children: block.head.map((cell) => cellOf(cell, true)),
            }),
            ...block.rows.map(
              (cells) => new TableRow({children: cells.map((cell) => cellOf(cell))}),
            ),
          ],
        }),
      ];
  }
}

const paragraph = (text: string) => new Paragraph({spacing: {after: 160}, children: runsOf(text)});

const cellOf = (text: string, bold = false) =>
  new TableCell({children: [new Paragraph({children: runsOf(text, bold)})]});

/** A run for each line; a tab is an element of its own. */
const runsOf = (text: string, bold = false): TextRun[] =>
  text.split('\n').map(
    (line, index) =>
      new TextRun({
        ...(bold && {bold}),
        ...(index > 0 && {break: 1}),
        children: line
          .split('\t')
          .flatMap((part, place) => (place > 0 ? [new Tab(), part] : [part])),
      }),
  );
