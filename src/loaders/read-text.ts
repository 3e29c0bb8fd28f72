import { fileStart, type Position, type Problem } from './problem.ts';

/** Larger files are refused unread: no text an author writes by hand comes near. */
export const maxBytes = 2_000_000;

/** Control characters that no text file needs; tab, LF and CR are judged apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/;

/** Where the character at `offset` stands. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** The text of a file, or why it cannot be read. */
export type TextResult =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: Problem };

function refuse(
  file: string,
  position: Position,
  code: string,
  message: string,
  hint: string,
): TextResult {
  return { problem: { file, ...position, field: '', code, message, hint } };
}

/**
 * Turns the bytes of a file into text: UTF-8 with or without BOM, LF or CRLF.
 * @param file path for messages
 * @returns text with LF line ends and no BOM, or the first problem
 */
export function decodeText(file: string, bytes: Uint8Array): TextResult {
  if (bytes.length > maxBytes) {
    return refuse(
      file,
      fileStart,
      'too-large',
      `expected at most ${maxBytes} bytes, found ${bytes.length}`,
      'split the file into smaller ones',
    );
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const valid = new TextDecoder('utf-8').decode(bytes);
    return refuse(
      file,
      positionAt(valid, Math.max(0, valid.indexOf('\ufffd'))),
      'encoding',
      'expected UTF-8, found bytes of another encoding',
      'save the file as UTF-8 in your editor',
    );
  }
  text = text.replaceAll('\r\n', '\n');
  const control = text.search(/\r/) >= 0 ? text.search(/\r/) : text.search(controlCharacter);
  if (control >= 0) {
    const code = (text.codePointAt(control) as number).toString(16).toUpperCase().padStart(4, '0');
    return refuse(
      file,
      positionAt(text, control),
      'control-character',
      `expected printable text, found the control character U+${code}`,
      'delete the character and type the text again',
    );
  }
  if (text.trim() === '') {
    return refuse(
      file,
      fileStart,
      'empty-file',
      'expected content, found an empty file',
      'fill the file or delete it',
    );
  }
  return { text };
}
