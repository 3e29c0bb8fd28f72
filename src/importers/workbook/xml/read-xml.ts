import { SaxesParser } from 'saxes';
import type { Package } from '../package/open-package.ts';
import { damaged, Refusal } from '../refusal.ts';

/** Handlers of the elements of a part. Names come without prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Max nesting, more than twice that of any part of a workbook. */
const deepest = 200;

/** A name without its prefix: some programs write `x:row` for `row`. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Parse a part as XML, strictly and in chunks. Document types are refused, so that entities are never defined,
 * expanded or fetched.
 */
export function readXml(source: Package, part: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('error', () => {
    throw damaged(part);
  });
  parser.on('doctype', () => {
    throw new Refusal('workbook.entities', { part });
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    if (depth > deepest) throw damaged(part);
    handlers.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handlers.close?.(localName(name));
  });
  if (handlers.text) {
    const take = (text: string) => handlers.text?.(text);
    parser.on('text', take);
    parser.on('cdata', take);
  }
  let decoder: TextDecoder | undefined;
  source.unpack(part, (bytes) => {
    decoder ??= new TextDecoder(guessEncoding(bytes), { fatal: true });
    parser.write(decode(decoder, part, bytes));
  });
  if (decoder) parser.write(decode(decoder, part));
  parser.close();
}

/** Encoding: UTF-8 unless a byte order mark says UTF-16; workbooks and XLIFF allow both. */
export function guessEncoding([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decode(decoder: TextDecoder, part: string, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw damaged(part);
  }
}

/** An attribute by its name without prefix. */
export function attribute(
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  for (const key in attributes) if (localName(key) === name) return attributes[key];
  return undefined;
}
