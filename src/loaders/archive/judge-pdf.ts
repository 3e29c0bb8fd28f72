import { type Phrase, phrase } from '../../i18n/phrase.ts';
import { inflateSync } from 'node:zlib';

// PDF readers repair damage, so what counts as an object differs between them. Hence all bytes are searched,
// including comments, strings and streams, and whatever would make that unreliable is rejected: nested streams,
// other filters.

/** Names that make a PDF reader run, open or send something. */
const active =
  /\/(?:JavaScript|OpenAction|Launch|EmbeddedFiles?|FileAttachment|SubmitForm|ImportData|RichMedia|GoToR|GoToE|Movie|Sound|Rendition|Encrypt|AcroForm|Collection)(?![A-Za-z])|javascript:/;
/** Shorter names, which compressed data contain by chance. */
const activeShort = /\/(?:JS|AA|EF|XFA)(?![A-Za-z])/;

/** Only the filter of our PDFs, or none. */
const packing = /\/(?:Filter|F)(?![A-Za-z])\s*(\[[^\]]*\]|\/[^\s/<>[\]()]*|[^\s/]+)?/g;

/** Beyond this, streams are a zip bomb. */
const maxUnpacked = 300_000_000;

/** One character per byte, with escapes in names resolved: `/J#53` is `/JS`. */
function decode(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return text.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

const tell = (found: string) => phrase('check.archive.action', { found });
const otherPacking = phrase('check.archive.packing');

/** Undefined if invalid or too large. */
function unpack(body: Uint8Array, max: number): Uint8Array | undefined {
  try {
    return inflateSync(body, { maxOutputLength: Math.max(1, max) });
  } catch {
    return undefined;
  }
}

/** Whether a stream is compressed; a fault for unknown filters. */
function readPacking(head: string): boolean | { readonly fault: Phrase } {
  const dictionary = head.slice(head.lastIndexOf('obj') + 1);
  const found = [...dictionary.matchAll(packing)];
  if (found.length === 0) return false;
  const plain = /^(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])$/;
  return found.length === 1 &&
    plain.test(found[0]?.[1] ?? '') &&
    !/\/(?:Predictor|DP)/.test(dictionary)
    ? true
    : { fault: otherPacking };
}

/** First thing that none of our PDFs contains. */
export function judgePdf(bytes: Uint8Array): Phrase | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (all.toString('latin1', 0, 5) !== '%PDF-') return phrase('check.archive.pdf');
  const plain = active.exec(decode(all))?.[0];
  if (plain) return tell(plain);
  let left = maxUnpacked;
  let at = 0;
  while (at < all.length) {
    const found = all.indexOf('stream', at);
    const head = decode(all.subarray(at, found < 0 ? all.length : found));
    const name = activeShort.exec(head)?.[0];
    if (name) return tell(name);
    if (found < 0) return undefined;
    const line = found + 'stream'.length;
    const begin = line + (all[line] === 13 ? 2 : 1);
    const close = all.indexOf('endstream', begin);
    if (close < 0) return phrase('check.archive.pdfCut');
    const body = all.subarray(begin, close);
    if (body.includes('stream')) return phrase('check.archive.pdfStream');
    const packed = readPacking(head);
    if (typeof packed === 'object') return packed.fault;
    const content = packed ? unpack(body, left) : body;
    if (content === undefined) return otherPacking;
    left -= content.length;
    const text = decode(content);
    const inner =
      active.exec(text)?.[0] ??
      (head.includes('/ObjStm') ? activeShort.exec(text)?.[0] : undefined);
    if (inner) return tell(inner);
    at = close + 'endstream'.length;
  }
  return undefined;
}
