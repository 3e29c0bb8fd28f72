import type { TextEncoding } from '../../src/i18n/encoding/decode-bytes.ts';

/**
 * In a single-byte encoding.
 * @throws Error for other characters
 */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (sign) => {
    const byte = all.indexOf(sign);
    if (byte < 0) throw new Error(`no ${sign} in ${encoding}`);
    return byte;
  });
}

/** In UTF-16, with or without a byte order mark. */
export function encodeUtf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
}
