import { readTracker } from '../../domain/reads/share-reads.ts';

/** Texts are compared where they are compiled. */
export const nameText = (text: string): string => `text ${text}`;

/** A text's code is not part of the portal. */
export const sameText = 'compiled';

/** The current page shows a text. */
export function noteText(collection: string, id: string): void {
  readTracker()?.note(nameText(`${collection}/${id}`), sameText);
}
