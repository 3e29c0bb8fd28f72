import { filesOf } from '../loaders/portal-files.ts';
import type { CollectionData } from '../loaders/collections.ts';

/**
 * The pictures of the portal's own that it shows, by their names.
 * @param directory folder of the portal, which has been checked
 */
export function readPictures(
  directory: string,
  { mark, card, logos }: CollectionData<'site'>['theme'],
): ReadonlyMap<string, Uint8Array> {
  const names = [mark, card, ...logos.map(({ file }) => file)].filter((name) => name !== undefined);
  const files = filesOf(directory);
  return new Map(names.map((name) => [name, files.read(`theme/${name}`)]));
}
