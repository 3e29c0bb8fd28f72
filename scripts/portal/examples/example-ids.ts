import {
  type CollectionName,
  collectionNames,
  collections,
  isProse,
  type YamlName,
} from '../../../src/loaders/collections.ts';

/** Id of an example with its own file: the name of the file without the prefix that disables it. */
export const exampleId = 'example';

/** Collections without an example: they are written by commands, or have a single file. */
const withoutExample: readonly CollectionName[] = [
  ...(['site', 'codes', 'redirects', 'languages', 'editions', 'archive', 'errata'] as const),
  'imports',
];

/** Collections for which a new portal gets an example. */
export const exampleNames: readonly YamlName[] = collectionNames.filter(
  (name): name is YamlName => !isProse(name) && !withoutExample.includes(name),
);

export const isList = (collection: YamlName) => collections[collection].form === 'list';

/**
 * Id of an example. Lists share a namespace with other collections, so the id includes the name of the list.
 */
export const idOfExample = (collection: YamlName) =>
  isList(collection) ? `${exampleId}-${collection}` : exampleId;

/** File of a collection's example when enabled. */
export function fileOfExample(collection: YamlName, edition: string): string {
  const folder = collections[collection].form === 'path' ? `${edition}/` : '';
  return `${collection}/${folder}${exampleId}.yaml`;
}

/** The same file or folder disabled: `clusters/_example.yaml`, `pages/_concept-example/az.mdx`. */
export const switchedOff = (file: string): string =>
  file.replace(/(^|\/)([^/]*)example/, '$1_$2example');
