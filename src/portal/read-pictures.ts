import { filesOf } from '../loaders/portal-files.ts';
import type { CollectionData } from '../loaders/collections.ts';

/**
 * Pictures and fonts of the portal in use, by name.
 * @param directory folder of the checked portal
 */
export function readPictures(
  directory: string,
  { mark, card, logos, fonts }: CollectionData<'site'>['theme'],
): ReadonlyMap<string, Uint8Array> {
  const letters = [fonts.headings, fonts.tables].flatMap((font) => [font?.file, font?.bold]);
  const names = [mark, card, ...logos.map(({ file }) => file), ...letters].filter(
    (name) => name !== undefined,
  );
  const files = filesOf(directory);
  return new Map(names.map((name) => [name, files.read(`theme/${name}`)]));
}
