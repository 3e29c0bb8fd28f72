import type { AuthorKey } from '../phrase.ts';
import type { AuthorMessages } from '../message-keys.d.ts';
import type { MessageValues } from '../translate.ts';
import { type LegacyEncoding, weighEncodings } from './weigh-encodings.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;

/** Decoded text without byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** Values of `workbook.encodingGuessed`, if another encoding yields different text. */
  readonly guess?: AuthorMessages['workbook.encodingGuessed'];
}

export interface DecodingFault {
  /** Key in i18n/author. */
  readonly fault: AuthorKey;
  readonly values?: MessageValues;
  readonly row?: number;
}

/** Bytes sampled to detect UTF-16 without a byte order mark. */
const looked = 4_096;

/** Detect UTF-16 by byte order mark, or by line ends, commas and digits with a zero byte. */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros: [number, number] = [0, 0];
  const end = Math.min(bytes.length, looked);
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  if (odd > end / 20 && even === 0) return 'utf-16le';
  if (even > end / 20 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Undefined if the bytes are invalid. */
function tryDecode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Detect two concatenated files: UTF-8 with a few invalid bytes. */
function findMixed(bytes: Uint8Array): DecodingFault | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [wrong, right] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) wrong++;
    else if (code > 127) right++;
  }
  if (right <= 3 * wrong) return undefined;
  const row = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  return { fault: 'workbook.encodingMixed', values: { count: wrong, row }, row };
}

/** Reject NUL, which indicates another file type. */
const judged = (decoded: DecodedText): DecodedText | DecodingFault =>
  decoded.text.includes('\0') ? { fault: 'workbook.unknown' } : decoded;

/**
 * Decode a text file. UTF-8 and UTF-16 can be verified; a choice between legacy encodings is a guess and is
 * reported.
 * @param encoding if known
 */
export function decodeBytes(
  bytes: Uint8Array,
  encoding?: TextEncoding,
): DecodedText | DecodingFault {
  const named = encoding ?? findUtf16(bytes);
  if (named) {
    const text = tryDecode(bytes, named);
    return text === undefined
      ? { fault: 'workbook.encodingWrong', values: { encoding: named } }
      : judged({ text, encoding: named });
  }
  const text = tryDecode(bytes, 'utf-8');
  if (text !== undefined) return judged({ text, encoding: 'utf-8' });
  const mixed = findMixed(bytes);
  if (mixed) return mixed;
  const weighed = weighEncodings(bytes);
  if (!weighed) return { fault: 'workbook.encodingUnknown' };
  const { taken, other } = weighed;
  return judged({
    text: new TextDecoder(taken).decode(bytes),
    encoding: taken,
    ...(other && {
      guess: {
        encoding: taken,
        other: other.encoding,
        word: other.word,
        otherWord: other.otherWord,
      },
    }),
  });
}
