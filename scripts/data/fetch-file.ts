import { workbookLimits } from '../../src/importers/workbook/limits.ts';

/** Time after which a server that does not answer is given up. */
const patience = 60_000;

/** A fetched file, or what went wrong. */
export type FetchedFile =
  { readonly bytes: Uint8Array; readonly ending: string } | { fault: string };

/** Fetch a file of statistics; never throws. */
export async function fetchFile(address: string): Promise<FetchedFile> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!answer.ok) return { fault: `${answer.status} ${answer.statusText}`.trim() };
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (bytes.length > workbookLimits.bytes) return { fault: `> ${workbookLimits.bytes} B` };
    // 0x7b is a brace, with which every JSON message begins.
    const isJson = bytes.find((byte) => byte > 0x20 && byte < 0x80) === 0x7b;
    return { bytes, ending: isJson ? 'json' : 'csv' };
  } catch (error) {
    const { message, cause } = error as Error;
    return { fault: cause instanceof Error ? cause.message || message : message };
  }
}
