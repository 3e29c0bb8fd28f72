/** Characters encoded at once: a sheet can exceed the longest string. */
const batch = 1 << 20;

/** Text, whole or in pieces, as UTF-8. */
export function encodeText(start: string, pieces: string | Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  const encoded: Uint8Array[] = [];
  let waiting = start;
  for (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
    waiting += piece;
    if (waiting.length < batch) continue;
    encoded.push(encoder.encode(waiting));
    waiting = '';
  }
  encoded.push(encoder.encode(waiting));
  const whole = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of encoded) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
