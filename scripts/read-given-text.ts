import { readFileSync } from 'node:fs';
import { decodeBytes } from '../src/i18n/encoding/decode-bytes.ts';
import { type Phrase, phrase } from '../src/i18n/phrase.ts';

export interface GivenFault {
  readonly text?: undefined;
  readonly fault: Phrase;
}

/** Text of a file given to a command, with a remark on its encoding. */
export type GivenText = { readonly text: string; readonly remark?: Phrase } | GivenFault;

/** Read a text file, detecting its encoding. */
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
