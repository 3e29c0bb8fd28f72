import { readTracker } from '../../domain/reads/share-reads.ts';

/** Name of a text's read; whether it is unchanged is known where texts are compiled. */
export const nameText = (text: string): string => `text ${text}`;

/** Digest of a text: its code is not part of the portal. */
export const sameText = 'compiled';

/** Record that the current page shows a compiled text. */
export function noteText(collection: string, id: string): void {
  readTracker()?.note(nameText(`${collection}/${id}`), sameText);
}
