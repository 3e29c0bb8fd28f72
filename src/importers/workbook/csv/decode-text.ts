import type { MessageValues } from '../../../i18n/translate.ts';
import type { TextEncoding } from '../model.ts';
import { Refusal } from '../refusal.ts';
import { weighEncodings } from './weigh-encodings.ts';

/** A text and how its bytes were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  /** What to tell of a guess. */
  readonly guess?: MessageValues;
}

/** Bytes looked at to find UTF-16 without its mark. */
const looked = 4_096;

/** UTF-16 by its mark, or by line ends, commas and digits of which every second byte is nothing. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
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

/** Decodes strictly: undefined if the bytes are not of this encoding. */
function tryDecode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Refuses a text in UTF-8 of which a few bytes are not: it was put together from two files. */
function refuseMixed(bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [wrong, right] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) wrong++;
    else if (code > 127) right++;
  }
  if (right <= 3 * wrong) return;
  const row = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  throw new Refusal('workbook.encodingMixed', { count: wrong, row }, { row });
}

/**
 * Turns the bytes of a text file into text. UTF-8 proves itself; the code pages of one byte do not,
 * and the choice between them is told.
 */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
  const named = encoding ?? findUtf16(bytes);
  if (named) {
    const text = tryDecode(bytes, named);
    if (text === undefined) throw new Refusal('workbook.encodingWrong', { encoding: named });
    return { text: withoutZeros(text), encoding: named };
  }
  const text = tryDecode(bytes, 'utf-8');
  if (text !== undefined) return { text: withoutZeros(text), encoding: 'utf-8' };
  refuseMixed(bytes);
  const weighed = weighEncodings(bytes);
  if (!weighed) throw new Refusal('workbook.encodingUnknown');
  const { taken, other, word, otherWord } = weighed;
  return {
    text: withoutZeros(new TextDecoder(taken).decode(bytes)),
    encoding: taken,
    guess: { encoding: taken, other, word, otherWord },
  };
}

/** No text has zeros: such a file is something else. */
function withoutZeros(text: string): string {
  if (text.includes('\0')) throw new Refusal('workbook.unknown');
  return text;
}
