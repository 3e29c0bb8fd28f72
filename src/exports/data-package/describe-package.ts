import { type DataPackage, defaultLanguage, plainText } from './model.ts';
import { describeResource } from './table-schema.ts';

/**
 * `datapackage.json`: a Frictionless Tabular Data Package, version 1, which more programs read than version 2.
 * @param sizes bytes of each table's file, in the order of the tables
 */
export function describePackage(
  data: DataPackage,
  sizes: readonly number[],
): Record<string, unknown> {
  const languages = Object.keys(data.readme);
  return {
    profile: 'tabular-data-package',
    name: data.name,
    id: `${data.address}datapackage.json`,
    version: data.version,
    // The first is the language of the plain titles.
    languages: [...new Set([defaultLanguage(data.titles), ...languages])],
    title: plainText(data.titles),
    titles: data.titles,
    description: plainText(data.descriptions),
    descriptions: data.descriptions,
    homepage: data.homepage,
    licenses: [{ path: data.licence.url, title: plainText(data.licence.names) }],
    rights: data.rights,
    sources: data.sources.map((titles) => ({ title: plainText(titles), titles })),
    contributors: [
      {
        title: plainText(data.publisher),
        titles: data.publisher,
        path: data.homepage,
        role: 'publisher',
      },
    ],
    ...(data.period ? { temporal: data.period } : {}),
    spatial: data.places,
    resources: data.tables.map((table, index) => describeResource(table, sizes[index] ?? 0)),
  };
}
