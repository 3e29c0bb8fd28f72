import { createHash } from 'node:crypto';

/** The first 12 hex digits of the SHA-256. */
export function hashProse(body: string): string {
  return createHash('sha256')
    .update(body.replaceAll('\r\n', '\n').trim())
    .digest('hex')
    .slice(0, 12);
}
