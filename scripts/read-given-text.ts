import { readFileSync } from 'node:fs';
import { decodeBytes } from '../src/i18n/encoding/decode-bytes.ts';
import { type Phrase, phrase } from '../src/i18n/phrase.ts';

/** Why a file that an author gives to a command cannot be read. */
export interface GivenFault {
  readonly text?: undefined;
  readonly fault: Phrase;
}

/** A text file that an author gives to a command, with what to report of its encoding. */
export type GivenText = { readonly text: string; readonly remark?: Phrase } | GivenFault;

/** Reads a text file in whatever encoding it was saved. */
export function readGivenText(path: string): GivenText {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { fault: phrase('command.import.noFile', { files: path }) };
  }
  const decoded = decodeBytes(bytes);
  if ('fault' in decoded) return { fault: phrase(decoded.fault, decoded.values) };
  const { text, guess } = decoded;
  return { text, ...(guess && { remark: phrase('workbook.encodingGuessed', guess) }) };
}
