import { createHash } from 'node:crypto';

/** The ending of the file with the pages of a frozen edition. */
export const packedEnding = '.zip';

/** The SHA-256 of a file's bytes. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
