import { unzlibSync } from 'fflate';

/** Names in a PDF that make a reader run, open or send something. */
const active =
  /\/(?:JavaScript|JS|OpenAction|AA|Launch|EmbeddedFiles?|SubmitForm|ImportData|RichMedia|XFA|GoToE|Movie|Sound|Rendition)(?![A-Za-z])/;

const decode = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** A stream of objects, unpacked; undefined where it is packed in a way that our prints are not. */
function readObjects(body: Uint8Array): string | undefined {
  try {
    return decode(unzlibSync(body));
  } catch {
    return undefined;
  }
}

/** What in a PDF no print of ours holds; undefined for none. */
export function judgePdf(bytes: Uint8Array): string | undefined {
  const text = decode(bytes);
  if (!text.startsWith('%PDF-')) return 'expected a PDF, found another file';
  let at = 0;
  while (at < text.length) {
    const found = text.indexOf('stream', at);
    const end = found < 0 ? text.length : found;
    const head = text.slice(at, end);
    const name = active.exec(head)?.[0] ?? /\/Encrypt\b/.exec(head)?.[0];
    if (name) return `expected a print without actions, found ${name}`;
    if (found < 0) return undefined;
    const begin = found + 'stream'.length + (text.startsWith('\r\n', found + 6) ? 2 : 1);
    const close = text.indexOf('endstream', begin);
    if (close < 0) return 'expected a whole PDF, found one that is cut';
    // Its own dictionary is the last one before it.
    if (head.slice(head.lastIndexOf(' obj')).includes('/ObjStm')) {
      const objects = readObjects(bytes.subarray(begin, close));
      if (objects === undefined)
        return 'expected objects packed as our prints pack them, found others';
      const inner = active.exec(objects)?.[0];
      if (inner) return `expected a print without actions, found ${inner}`;
    }
    at = close + 'endstream'.length;
  }
  return undefined;
}
