import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Parser } from 'htmlparser2';
import PostalMime from 'postal-mime';
import { decodeBytes } from '../../src/i18n/encoding/decode-bytes.ts';
import { type ProposalReading, readProposals } from '../../src/review/proposals/read-proposals.ts';

/** Largest file, and most attachments that are read. */
const largest = 10_000_000;
const mostAttachments = 20;
/** Mails within mails that are read: a secretary forwards what an office has forwarded. */
const deepest = 3;

/** Text of a file, also as Windows saves “Unicode” or “ANSI”. */
function decode(content: string | Uint8Array | ArrayBuffer): string {
  if (typeof content === 'string') return content;
  const bytes = new Uint8Array(content);
  const decoded = decodeBytes(bytes);
  return 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes);
}

/** Elements before and after which a line of a mail ends. */
const endsLine: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'tr']);

/** Text of a mail that was written as HTML only: a line for each element, entities as characters. */
function textOf(html: string): string {
  let text = '';
  let hidden = 0;
  const isHidden = (name: string) => name === 'style' || name === 'script' || name === 'title';
  const parser = new Parser({
    onopentagname: (name) => {
      if (isHidden(name)) hidden++;
      if (endsLine.has(name)) text += '\n';
    },
    ontext: (part) => {
      if (hidden === 0) text += part.replaceAll('\u00a0', ' ');
    },
    onclosetag: (name) => {
      if (isHidden(name)) hidden--;
      if (endsLine.has(name)) text += '\n';
    },
  });
  parser.end(html);
  return text;
}

/**
 * Texts of a mail: what was written, attached files of the form, and mails that it forwards as attachments.
 * @param depth of a mail within another
 */
async function readMail(bytes: Uint8Array | ArrayBuffer | string, depth = 0): Promise<string[]> {
  const { text = '', html = '', attachments } = await PostalMime.parse(bytes);
  const attached = attachments
    .slice(0, mostAttachments)
    .filter(
      ({ filename, mimeType }) =>
        /\.(json|txt)$/i.test(filename ?? '') || mimeType === 'application/json',
    )
    .map(({ content }) => decode(content));
  const forwarded = attachments.filter(
    ({ filename, mimeType }) => mimeType === 'message/rfc822' || /\.eml$/i.test(filename ?? ''),
  );
  const inner = await Promise.all(
    depth < deepest
      ? forwarded.slice(0, mostAttachments).map(({ content }) => readMail(content, depth + 1))
      : [],
  );
  const isInText = readProposals(text).proposals.length > 0;
  return [isInText || html === '' ? text : textOf(html), ...attached, ...inner.flat()];
}

/** Proposals in a saved mail (.eml), the form's file (.json) or a text; none if it is too large or has none. */
export async function readProposalFile(path: string): Promise<ProposalReading> {
  const bytes = readFileSync(path);
  if (bytes.length > largest) return { proposals: [], dropped: 0, cleaned: 0 };
  const texts = extname(path).toLowerCase() === '.eml' ? await readMail(bytes) : [decode(bytes)];
  const readings = texts.map(readProposals);
  // A mail may have the same proposal as text and as a file.
  const distinct = new Map(
    readings.flatMap(({ proposals }) => proposals).map((one) => [JSON.stringify(one), one]),
  );
  return {
    proposals: [...distinct.values()],
    dropped: readings.reduce((sum, { dropped }) => sum + dropped, 0),
    cleaned: readings.reduce((sum, { cleaned }) => sum + cleaned, 0),
  };
}
