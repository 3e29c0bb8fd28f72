import { quoteSheet } from './cell-names.ts';
import { escapeAttribute, escapeText } from './escape-xml.ts';
import type { Sheet, Workbook } from './model.ts';
import { printTitles } from './write-sheet.ts';

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

export interface NamedSheet {
  readonly sheet: Sheet;
  readonly name: string;
  readonly hasNotes: boolean;
}

/**
 * `xl/workbook.xml`: list of the sheets.
 * @param first number of the sheet in front when the file is opened
 */
export function writeWorkbookXml(sheets: readonly NamedSheet[], first: number): string {
  const listed = sheets.map(({ sheet, name }, index) => {
    const state = sheet.hidden === 'very' ? 'veryHidden' : 'hidden';
    return `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}"${sheet.hidden ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`;
  });
  const titles = sheets.flatMap(({ sheet, name }, index) => {
    const rows = printTitles(sheet, quoteSheet(name));
    return rows === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeText(rows)}</definedName>`,
        ];
  });
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}">`,
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000" firstSheet="${first}" activeTab="${first}"/></bookViews>`,
    `<sheets>${listed.join('')}</sheets>`,
    titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '',
    '</workbook>',
  ].join('');
}

/** `xl/_rels/workbook.xml.rels`: files of the sheets and what they share. */
export function writeWorkbookLinks(sheets: readonly NamedSheet[]): string {
  return links([
    ...sheets.map((_, index) => [`${relationships}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
    [`${relationships}/styles`, 'styles.xml'],
    [`${relationships}/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

/** `xl/worksheets/_rels/sheet1.xml.rels`, for a sheet with notes. */
export function writeNoteLinks(number: number): string {
  return links([
    [`${relationships}/vmlDrawing`, `../drawings/vmlDrawing${number}.vml`],
    [`${relationships}/comments`, `../comments${number}.xml`],
  ]);
}

/** `_rels/.rels`: entry point of a reader. */
export function writePackageLinks(): string {
  return links([
    [`${relationships}/officeDocument`, 'xl/workbook.xml'],
    [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

function links(targets: readonly (readonly string[])[]): string {
  const written = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${written.join('')}</Relationships>`;
}

/** `[Content_Types].xml`: type of each part. */
export function writeContentTypes(sheets: readonly NamedSheet[]): string {
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    override('xl/workbook.xml', `${main}.sheet.main+xml`),
    override('xl/styles.xml', `${main}.styles+xml`),
    override('xl/sharedStrings.xml', `${main}.sharedStrings+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...sheets.flatMap(({ hasNotes }, index) => [
      override(`xl/worksheets/sheet${index + 1}.xml`, `${main}.worksheet+xml`),
      ...(hasNotes ? [override(`xl/comments${index + 1}.xml`, `${main}.comments+xml`)] : []),
    ]),
    '</Types>',
  ].join('');
}

/** `docProps/core.xml`: properties of the file, without a time, which would change its bytes. */
export function writeProperties({ title, author, language }: Workbook): string {
  const element = (name: string, text: string | undefined) =>
    text ? `<dc:${name}>${escapeText(text)}</dc:${name}>` : '';
  return [
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
    element('title', title),
    element('creator', author),
    element('language', language),
    '</cp:coreProperties>',
  ].join('');
}
