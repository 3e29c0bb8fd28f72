import { strToU8, zipSync } from 'fflate';

type Parts = Readonly<Record<string, string | Uint8Array>>;

/** Zip parts into a file. */
export function packParts(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes), { level, mtime: new Date('2012-12-31T12:00:00') });
}

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface XlsxSheet {
  readonly name: string;
  /** Content of `worksheet`; rows alone, or with columns and merged cells. */
  readonly inside: string;
  readonly state?: string;
}

/** Parts of an Excel workbook around hand-written sheets. */
export function xlsxParts(
  sheets: readonly XlsxSheet[],
  { strings = '', styles = '', settings = '' } = {},
): Record<string, string> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const list = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="r${at}"/>`,
  );
  const related = sheets.map((_, at) => relation(`r${at}`, 'worksheet', `worksheets/s${at}.xml`));
  return {
    '[Content_Types].xml': `${head}<Types/>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packaged}">${relation('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}">${settings}<sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packaged}">${related.join('')}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('t', 'styles', '/xl/styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ inside }, at) => [
        `xl/worksheets/s${at}.xml`,
        `${head}<worksheet xmlns="${main}">${inside}</worksheet>`,
      ]),
    ),
  };
}

/** An Excel workbook with one sheet of hand-written rows. */
export function makeXlsx(rows: string, options: Parameters<typeof xlsxParts>[1] = {}): Uint8Array {
  const inside = `<sheetData>${rows}</sheetData>`;
  return packParts(xlsxParts([{ name: 'Form', inside }], options));
}

const namespaces = ['office', 'table', 'text', 'style', 'draw', 'dc', 'xlink']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** Parts of an OpenDocument spreadsheet around hand-written tables. */
export function odsParts(tables: string, styles = ''): Record<string, string> {
  return {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${head}<office:document-content ${namespaces} xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  };
}

/** An OpenDocument spreadsheet with one table of hand-written rows. */
export function makeOds(rows: string): Uint8Array {
  return packParts(odsParts(`<table:table table:name="Form">${rows}</table:table>`));
}
