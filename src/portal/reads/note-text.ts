import { readAccount } from '../../domain/reads/share-reads.ts';
import { nameText } from './read-names.ts';

/** What is being made shows a text as it is compiled. */
export function noteText(collection: string, id: string): void {
  readAccount()?.note(nameText(`${collection}/${id}`), '');
}
