import type { Package } from './package/open-package.ts';
import { Refusal } from './refusal.ts';

/** Formats sent instead of a spreadsheet, by their first bytes; names are proper names. */
const otherFormats: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x47, 0x49, 0x46, 0x38], 'GIF'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x1f, 0x8b], 'GZIP'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** Whether a file is a ZIP, as workbooks are. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** Refuse binary files that are not packed, and text that is a web page or document. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  // Office files before 2007; password-protected ones have the same container.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const locked = Buffer.from('EncryptedPackage', 'utf16le');
    const isLocked = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(locked);
    throw new Refusal(isLocked ? 'workbook.encrypted' : 'workbook.oldExcel');
  }
  const known = otherFormats.find(([start]) => startsWith(bytes, start));
  if (known) throw new Refusal('workbook.otherFormat', { format: known[1] });
  const start = new TextDecoder().decode(bytes.subarray(0, 1_000)).trimStart();
  // Many systems save a web page or an XML table with the extension .xls.
  if (/^<(!doctype html|html|head|body|table|meta|style)\b/i.test(start)) {
    throw new Refusal('workbook.otherFormat', { format: 'HTML' });
  }
  if (/^<\?xml\b/i.test(start)) throw new Refusal('workbook.otherFormat', { format: 'XML' });
}

const openDocument = 'application/vnd.oasis.opendocument.';

/** Type declared at the start of an OpenDocument file. */
function readMimeType(source: Package): string {
  if (!source.has('mimetype')) return '';
  let type = '';
  source.unpack('mimetype', (bytes) => {
    if (type.length < 200) type += new TextDecoder().decode(bytes.subarray(0, 200));
  });
  return type.trim();
}

/**
 * Kind of a packed workbook.
 * @throws Refusal naming the format of other files
 */
export function findPackedKind(source: Package): 'xlsx' | 'ods' {
  const type = readMimeType(source);
  if (type.startsWith(openDocument)) {
    if (source.has('encrypted-package')) throw new Refusal('workbook.encrypted');
    if (type.slice(openDocument.length).startsWith('spreadsheet')) return 'ods';
    throw new Refusal('workbook.otherFormat', { format: 'OpenDocument' });
  }
  if (!source.has('[Content_Types].xml')) {
    const files = source.names.filter((name) => !name.endsWith('/'));
    if (files.some((name) => name.endsWith('.iwa'))) {
      throw new Refusal('workbook.otherFormat', { format: 'Apple Numbers' });
    }
    throw new Refusal('workbook.packed', { count: files.length });
  }
  if (source.has('xl/workbook.bin')) throw new Refusal('workbook.binaryExcel');
  if (source.has('word/document.xml'))
    throw new Refusal('workbook.otherFormat', { format: 'Word' });
  if (source.has('ppt/presentation.xml')) {
    throw new Refusal('workbook.otherFormat', { format: 'PowerPoint' });
  }
  return 'xlsx';
}
