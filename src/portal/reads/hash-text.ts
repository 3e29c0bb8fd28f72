import { createHash } from 'node:crypto';

/** The first 22 digits, in base64url, of the SHA-256 of a text or bytes: 132 bits tell any two apart. */
export const hashText = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);
