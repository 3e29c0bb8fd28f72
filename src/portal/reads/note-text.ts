import { readTracker } from '../../domain/reads/share-reads.ts';

/** How the reading of a text is named: whether it still says the same is known where texts are compiled. */
export const nameText = (text: string): string => `text ${text}`;

/** What a page finds of a text: its code, which is not part of the portal. */
export const sameText = 'compiled';

/** What is being made shows a text as it is compiled. */
export function noteText(collection: string, id: string): void {
  readTracker()?.note(nameText(`${collection}/${id}`), sameText);
}
