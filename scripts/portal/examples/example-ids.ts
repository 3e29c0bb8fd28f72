import {
  type CollectionName,
  collectionNames,
  collections,
  isProse,
  type YamlName,
} from '../../../src/loaders/collections.ts';

/** Name of the file without the prefix that disables it. */
export const exampleId = 'example';

/** Written by commands, in a single file, or of no use to a portal without sources that describe systems. */
const withoutExample: readonly CollectionName[] = [
  ...(['site', 'codes', 'redirects', 'views', 'languages', 'editions', 'archive', 'errata'] as const),
  ...(['imports', 'systems'] as const),
];

export const exampleNames: readonly YamlName[] = collectionNames.filter(
  (name): name is YamlName => !isProse(name) && !withoutExample.includes(name),
);

export const isList = (collection: YamlName) => collections[collection].form === 'list';

/** Lists share a namespace with other collections, so the id includes the name of the list. */
export const idOfExample = (collection: YamlName) =>
  isList(collection) ? `${exampleId}-${collection}` : exampleId;

/** File of an enabled example. */
export function fileOfExample(collection: YamlName, edition: string): string {
  const folder = collections[collection].form === 'path' ? `${edition}/` : '';
  return `${collection}/${folder}${exampleId}.yaml`;
}

/** Disabled file or folder: `clusters/_example.yaml`, `pages/_concept-example/az.mdx`. */
export const switchedOff = (file: string): string =>
  file.replace(/(^|\/)([^/]*)example/, '$1_$2example');
