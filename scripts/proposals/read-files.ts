import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import PostalMime from 'postal-mime';
import { type ProposalReading, readProposals } from '../../src/review/proposals/read-proposals.ts';

/** Largest file, and most attachments that are read. */
const largest = 10_000_000;
const mostAttachments = 20;

const decode = (content: unknown): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content as ArrayBuffer);

/** Texts of a mail: what was written, and attached files of the form. */
async function readMail(bytes: Uint8Array): Promise<string[]> {
  const { text = '', html = '', attachments } = await PostalMime.parse(bytes);
  const attached = attachments
    .slice(0, mostAttachments)
    .filter(
      ({ filename, mimeType }) =>
        /\.(json|txt)$/i.test(filename ?? '') || mimeType === 'application/json',
    )
    .map(({ content }) => decode(content));
  // Mail programs that write HTML only keep each line of the form in an element of its own.
  const plain = text || html.replace(/<(br|\/p|\/div)[^>]*>/gi, '\n').replace(/<[^>]*>/g, '');
  return [plain, ...attached];
}

/** Proposals in a saved mail (.eml), the form's file (.json) or a text; none if it is too large or has none. */
export async function readProposalFile(path: string): Promise<ProposalReading> {
  const bytes = readFileSync(path);
  if (bytes.length > largest) return { proposals: [], dropped: 0, cleaned: 0 };
  const texts = extname(path).toLowerCase() === '.eml' ? await readMail(bytes) : [decode(bytes)];
  const readings = texts.map(readProposals);
  return {
    proposals: readings.flatMap(({ proposals }) => proposals),
    dropped: readings.reduce((sum, { dropped }) => sum + dropped, 0),
    cleaned: readings.reduce((sum, { cleaned }) => sum + cleaned, 0),
  };
}
