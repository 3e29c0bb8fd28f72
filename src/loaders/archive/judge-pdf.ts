import { inflateSync } from 'node:zlib';

/** Names in a PDF that make a reader run, open or send something. */
const active =
  /\/(?:JavaScript|JS|OpenAction|AA|Launch|EmbeddedFiles?|SubmitForm|ImportData|RichMedia|XFA|GoToE|Movie|Sound|Rendition)(?![A-Za-z])/;

/** More bytes than a stream of objects has: a larger one is a bomb. */
const mostObjects = 50_000_000;

const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** A stream of objects, unpacked; undefined where it is packed in a way that our prints are not. */
function readObjects(body: Uint8Array): string | undefined {
  try {
    return decode(inflateSync(body, { maxOutputLength: mostObjects }));
  } catch {
    return undefined;
  }
}

/** What in a PDF no print of ours holds; undefined for none. */
export function judgePdf(bytes: Uint8Array): string | undefined {
  // Streams are passed over unread: any name may stand in what is packed.
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (decode(all.subarray(0, 5)) !== '%PDF-') return 'expected a PDF, found another file';
  let at = 0;
  while (at < all.length) {
    const found = all.indexOf('stream', at);
    const head = decode(all.subarray(at, found < 0 ? all.length : found));
    const name = active.exec(head)?.[0] ?? /\/Encrypt\b/.exec(head)?.[0];
    if (name) return `expected a print without actions, found ${name}`;
    if (found < 0) return undefined;
    const line = found + 'stream'.length;
    const begin = line + (all[line] === 13 ? 2 : 1);
    const close = all.indexOf('endstream', begin);
    if (close < 0) return 'expected a whole PDF, found one that is cut';
    // Its own dictionary is the last one before it.
    if (head.slice(head.lastIndexOf(' obj')).includes('/ObjStm')) {
      const objects = readObjects(all.subarray(begin, close));
      if (objects === undefined) {
        return 'expected objects packed as our prints pack them, found others';
      }
      const inner = active.exec(objects)?.[0];
      if (inner) return `expected a print without actions, found ${inner}`;
    }
    at = close + 'endstream'.length;
  }
  return undefined;
}
