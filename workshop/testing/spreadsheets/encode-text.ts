import type { SpreadsheetWords } from './describe-spreadsheet.ts';

function encodePage(text: string, page: string): Uint8Array {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const letters = new TextDecoder(page).decode(all);
  return Uint8Array.from([...text], (letter) => {
    const byte = letters.indexOf(letter);
    if (byte < 0) throw new Error(`expected letters of ${page}, found ${letter}`);
    return byte;
  });
}

/** With its byte order mark. */
export function encodeText(text: string, encoding: SpreadsheetWords['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-bom':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    default:
      return encodePage(text, encoding);
  }
}
