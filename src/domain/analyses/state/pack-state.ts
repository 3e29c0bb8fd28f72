/** Max unpacked length: a foreign link must not fill the memory. */
export const longestState = 200_000;

/** Up to this many characters an address is shorter, and readable, without compression. */
const shortText = 120;

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.codePointAt(0) ?? 0);
}

/**
 * Encode a text for the part of an address behind `#`, which is not sent to servers. Longer texts are compressed
 * (deflate, RFC 1951) by the browser's built-in API; without it the address is longer.
 */
export async function packState(text: string): Promise<string> {
  const plain = `t${encodeURIComponent(text)}`;
  if (text.length <= shortText || typeof CompressionStream === 'undefined') return plain;
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = `z${toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()))}`;
  return packed.length < plain.length ? packed : plain;
}

/** Read a stream of up to `longestState` characters. */
async function readWithin(stream: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length <= longestState) continue;
    await reader.cancel();
    return undefined;
  }
}

/**
 * Decode a text written by `packState`.
 * @returns undefined if malformed, damaged or too long
 */
export async function unpackState(value: string): Promise<string | undefined> {
  const [kind, rest] = [value.slice(0, 1), value.slice(1)];
  try {
    if (kind === 't') {
      const text = decodeURIComponent(rest);
      return text.length > longestState ? undefined : text;
    }
    if (kind !== 'z') return undefined;
    const bytes = new Blob([fromBase64Url(rest)]).stream();
    return await readWithin(bytes.pipeThrough(new DecompressionStream('deflate-raw')));
  } catch {
    return undefined;
  }
}
