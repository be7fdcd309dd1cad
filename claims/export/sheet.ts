import { archive } from './archive.ts';
import { element, escapeXml, XML_HEAD } from './xml.ts';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const SHEET_MEDIA_TYPE = `${SHEET_TYPE}.sheet`;

export type Cell = string | number | null;

/** Spreadsheet column of an index from 0, up to 25: A, B … Z. */
function column(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Text goes in as an inline string: no spreadsheet takes it for a formula. */
function cell(value: Cell, row: number, index: number): string {
  if (value === null) return '';
  const r = `${column(index)}${row}`;
  if (typeof value === 'number') return element('c', { r }, `<v>${value}</v>`);
  return element('c', { r, t: 'inlineStr' }, `<is><t xml:space="preserve">${escapeXml(value)}</t></is>`);
}

function sheetXml(rows: readonly (readonly Cell[])[]): string {
  const body = rows.map((row, i) =>
    element(
      'row',
      { r: String(i + 1) },
      row.map((value, index) => cell(value, i + 1, index)).join('') || ' ',
    ),
  );
  return `${XML_HEAD}${element('worksheet', { xmlns: SPREADSHEET }, `<sheetData>${body.join('')}</sheetData>`)}`;
}

/**
 * One sheet as an xlsx file (ECMA-376), up to 26 columns. Written here and not by a library since those known
 * stamp the time of writing into the file: equal input must give equal bytes.
 */
export function toSheet(name: string, rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  return archive({
    '[Content_Types].xml': `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML_HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML_HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${element('sheet', { name, sheetId: '1', 'r:id': 'rId1' })}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML_HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(rows),
  });
}
