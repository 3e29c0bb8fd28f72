import { createHash } from 'node:crypto';

/** Hexadecimal digits that suffice to distinguish contents. */
export const hashDigits = 32;

/** First digits of the SHA-256 of bytes. */
export const hashBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, hashDigits);
