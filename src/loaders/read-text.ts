import { decodeBytes, findUtf16 } from '../i18n/encoding/decode-bytes.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { findHidden } from './hidden-characters.ts';
import { filesOf, type PortalFiles } from './portal-files.ts';
import { fileStart, type Position, type Problem, problemIn } from './problem.ts';

/** Far above any handwritten text; larger files are rejected unread. */
export const maxBytes = 2_000_000;

/** Position of the character at `offset`. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

export type TextResult =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: Problem };

/**
 * UTF-8 with or without BOM, LF or CRLF.
 * @param file path for messages
 * @returns text with LF line ends and no BOM, or the first problem
 */
export function decodeText(file: string, bytes: Uint8Array): TextResult {
  const refuse = (place: Position, code: string, message: Phrase, hint: Phrase): TextResult => ({
    problem: problemIn(file, place, code, message, hint),
  });
  const asUtf8 = phrase('check.mend.saveUtf8');
  if (findUtf16(bytes)) {
    return refuse(fileStart, 'encoding', phrase('check.file.utf16'), asUtf8);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    const place = positionAt(readable, Math.max(0, readable.indexOf('\ufffd')));
    const found = decodeBytes(bytes);
    const message =
      'fault' in found
        ? phrase('check.file.otherEncoding')
        : phrase('check.file.codePage', { found: found.encoding });
    return refuse(place, 'encoding', message, asUtf8);
  }
  text = text.replaceAll('\r\n', '\n');
  const loneReturn = text.indexOf('\r');
  if (loneReturn >= 0) {
    const message = phrase('check.file.carriageReturn');
    return refuse(positionAt(text, loneReturn), 'line-end', message, phrase('check.mend.saveLf'));
  }
  const hidden = findHidden(text);
  if (hidden) {
    const hint = phrase('check.mend.deleteCharacter');
    return refuse(positionAt(text, hidden.offset), 'control-character', hidden.message, hint);
  }
  if (text.trim() === '') {
    const message = phrase('check.file.empty');
    return refuse(fileStart, 'empty-file', message, phrase('check.mend.fillOrDelete'));
  }
  return { text };
}

/**
 * Files over the limit are rejected unread.
 * @param source files of the portal, or path of its folder
 * @param file path within the portal
 */
export function readText(source: string | PortalFiles, file: string): TextResult {
  const files = filesOf(source);
  let bytes: Uint8Array;
  try {
    const size = files.sizeOf(file);
    if (size > maxBytes) {
      const message = phrase('check.file.large', { most: maxBytes, found: size });
      return {
        problem: problemIn(file, fileStart, 'too-large', message, phrase('check.mend.splitFile')),
      };
    }
    bytes = files.read(file);
  } catch {
    const message = phrase('check.file.unreadable');
    return {
      problem: problemIn(
        file,
        fileStart,
        'unreadable',
        message,
        phrase('check.mend.nameAndPermissions'),
      ),
    };
  }
  return decodeText(file, bytes);
}
