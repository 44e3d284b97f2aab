import {OdsDocument} from 'odf-kit/ods';
import {xmlText} from '../domain/document/xmlText';
import type {Cell, Sheet} from '../domain/formation/sheet';
import {odfMeta} from './odfMeta';
import {repack} from './repack';

/**
 * Sheets as an ODS file, for LibreOffice and Excel. No outcome stands in it beside a formula: the
 * program that opens it reckons. Without an author or a day.
 *
 * @throws {Error} when the library writes otherwise than the version that we pinned
 */
export async function toOds(
  sheets: readonly Sheet[],
  title: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = new OdsDocument().setMetadata({title: xmlText(title)});
  for (const {name, rows} of sheets) {
    const sheet = file.addSheet(xmlText(name)).setColumnWidth(0, '9cm').setColumnWidth(2, '7cm');
    rows.forEach((row, index) => {
      sheet.addRow(row.map(cellOf), index === 0 ? {bold: true} : undefined);
    });
  }
  return repack(await file.save(), {
    'meta.xml': odfMeta,
  });
}

function cellOf(cell: Cell) {
  switch (cell.kind) {
    case 'text':
      return cell.text === '' ? null : xmlText(cell.text);
    case 'number':
      return cell.value;
    case 'formula':
      return {value: cell.formula, type: 'formula' as const};
  }
}
