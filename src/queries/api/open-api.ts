import { absolute, rootHref } from '../../i18n/href.ts';
import { mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import { apiHref, type ApiResource, apiVersion, type JsonSchema } from './api-resource.ts';
import { listSchema } from './list-schema.ts';

/** A file as a path that is read without parameters. */
const readPath = (summary: string, id: string, type: string, schema: JsonSchema) => ({
  get: {
    operationId: id,
    summary,
    responses: { 200: { description: summary, content: { [type]: { schema } } } },
  },
});

/** `returns-2024` as the name of a type in most programming languages: `Returns2024`. */
const typeName = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());

/**
 * OpenAPI 3.1 of the files of the API, from their schemas: every file is read by GET, without a key.
 * @param geo names of GeoJSON files
 */
export function describeApi(
  portal: Portal,
  lists: readonly ApiResource[],
  geo: readonly string[],
): object {
  const { site } = portal;
  const language = mainLanguage(site.languages);
  const refTo = (name: string) => ({ $ref: `#/components/schemas/${typeName(name)}` });
  return {
    openapi: '3.1.0',
    info: {
      title: textIn(site.title, language),
      description: textIn(site.description, language),
      version: `${apiVersion}-${portal.editionId}`,
      license: { name: textIn(site.licence.name, language), url: site.licence.url },
    },
    servers: [{ url: new URL(absolute(rootHref('/'))).origin }],
    paths: Object.fromEntries([
      [
        apiHref('index.json'),
        readPath('List of all lists', 'readIndex', 'application/json', { type: 'object' }),
      ],
      ...lists.map(({ name, titles }) => [
        apiHref(`${name}.json`),
        readPath(
          titles[language] ?? name,
          `read${typeName(name)}`,
          'application/json',
          refTo(name),
        ),
      ]),
      ...geo.map((name) => [
        apiHref(name),
        readPath(name, `read${typeName(name.replace('.', '-'))}`, 'application/geo+json', {
          type: 'object',
          description: 'FeatureCollection of RFC 7946',
        }),
      ]),
    ]),
    components: {
      schemas: Object.fromEntries(
        lists.map((list) => {
          const { $id: _id, $schema: _draft, ...schema } = listSchema(list);
          return [typeName(list.name), schema];
        }),
      ),
    },
  };
}
