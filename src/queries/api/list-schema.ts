import { type ApiResource, apiUrl, apiVersion, type JsonSchema } from './api-resource.ts';
import { objectOf } from './schema-parts.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';
/** File of the schema of a list, below the version. */
export const schemaFile = (name: string) => `schemas/${name}.json`;

/** JSON Schema of a list file. */
export function listSchema({ name, titles, item }: ApiResource): JsonSchema {
  return {
    $schema: draft,
    $id: apiUrl(schemaFile(name)),
    title: titles.en ?? name,
    ...objectOf({
      $schema: { type: 'string', format: 'uri' },
      resource: { const: name },
      version: { const: apiVersion },
      edition: { type: 'string', description: 'the edition as of which the items are' },
      licence: objectOf({ name: { type: 'string' }, url: { type: 'string', format: 'uri' } }),
      items: { type: 'array', items: item },
    }),
  };
}
