import {
  type CollectionName,
  collectionNames,
  collections,
  isProse,
  type YamlName,
} from '../../../src/loaders/collections.ts';

/** The id of an example that has a file of its own: the name of the file without what switches it off. */
export const exampleId = 'example';

/** Collections of which there is no example: commands write them, or there is one file. */
const withoutExample: readonly CollectionName[] = [
  ...(['site', 'codes', 'redirects', 'languages', 'editions', 'archive', 'errata'] as const),
  'imports',
];

/** The collections of which a new portal gets an example. */
export const exampleNames: readonly YamlName[] = collectionNames.filter(
  (name): name is YamlName => !isProse(name) && !withoutExample.includes(name),
);

export const isList = (collection: YamlName) => collections[collection].form === 'list';

/** The id of an example. Lists share a space of ids with others, so that each has one of its own. */
export const idOfExample = (collection: YamlName) =>
  isList(collection) ? `${exampleId}-${collection}` : exampleId;

/** Where the example of a collection stands when it is switched on. */
export function fileOfExample(collection: YamlName, edition: string): string {
  const folder = collections[collection].form === 'path' ? `${edition}/` : '';
  return `${collection}/${folder}${exampleId}.yaml`;
}

/** The same file or folder switched off: `clusters/_example.yaml`, `pages/_concept-example/az.mdx`. */
export const switchedOff = (file: string): string =>
  file.replace(/(^|\/)([^/]*)example/, '$1_$2example');
