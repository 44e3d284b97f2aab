import {OdtDocument} from 'odf-kit/odt';
import type {Block, Document} from '../domain/document/document';
import {mapTexts} from '../domain/document/mapTexts';
import {xmlText} from '../domain/document/xmlText';
import {odfMeta} from './odfMeta';
import {markSpaces, placeSpaces} from './odtMarks';
import {repack, replaceOnce} from './repack';

/** Dutch as it is written in the Netherlands, for every paragraph. */
const LANGUAGE =
  '<style:default-style style:family="paragraph"><style:text-properties fo:language="nl" fo:country="NL"/></style:default-style>';

/** Grey and not bold: around text of its own style the library puts white space that shows. */
const HEAD = {backgroundColor: '#E8E8E8'};

/**
 * A document as an ODT file, for LibreOffice and Word: headings, lists and tables as such, in Dutch, with
 * its title and without an author or a day. What the library leaves out, its language and which row of a
 * table is the head, is put into what it wrote.
 *
 * @throws {Error} when the library writes otherwise than the version that we pinned
 */
export async function toOdt(document: Document): Promise<Uint8Array<ArrayBuffer>> {
  const clean = mapTexts(document, xmlText);
  const file = new OdtDocument().setMetadata({title: clean.title});
  for (const block of mapTexts(clean, markSpaces).blocks) {
    addBlock(file, block);
  }
  return repack(await file.save(), {
    'content.xml': (xml) => placeSpaces(markHeads(xml)),
    'styles.xml': (xml) => replaceOnce(xml, '<office:styles>', `<office:styles>\n${LANGUAGE}`),
    'meta.xml': odfMeta,
  });
}

function addBlock(file: OdtDocument, block: Block): void {
  switch (block.kind) {
    case 'heading':
      file.addHeading(block.text, block.level);
      return;
    case 'paragraph':
      file.addParagraph(block.text);
      return;
    case 'bullets':
      file.addList([...block.items]);
      return;
    case 'numbers':
      file.addList([...block.items], {type: 'numbered'});
      return;
    case 'table':
      file.addTable(
        (table) => {
          table.addRow((row) => block.head.forEach((cell) => row.addCell(cell, HEAD)));
          block.rows.forEach((cells) =>
            table.addRow((row) => cells.forEach((cell) => row.addCell(cell))),
          );
        },
        {border: '0.5pt solid #000000'},
      );
  }
}

/** Says of the first row of each table that it is the head, so that a screen reader can tell. */
const markHeads = (xml: string): string =>
  xml.replaceAll(
    /(<table:table-column[^>]*\/>\n)(<table:table-row>.*?<\/table:table-row>)/gs,
    '$1<table:table-header-rows>\n$2\n</table:table-header-rows>',
  );
