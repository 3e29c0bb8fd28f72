import { inOwnLanguages } from '../data/own-languages.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import { mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { type ApiResource, apiUrl, apiVersion, type JsonSchema } from './api-resource.ts';
import { apiLists, apiResource } from './api-resources.ts';
import { geoFile, geoOutlines } from './geojson/geo-files.ts';
import { objectOf } from './schema-parts.ts';

const draft = 'https://json-schema.org/draft/2020-12/schema';
const schemaFile = (name: string) => `schemas/${name}.json`;

function licenceOf({ site }: Portal) {
  return { name: textIn(site.licence.name, mainLanguage(site.languages)), url: site.licence.url };
}

/** JSON Schema of a list file. */
function describeList({ name, titles, item }: ApiResource): JsonSchema {
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

const writeList = (portal: Portal, { name, items }: ApiResource): object => ({
  $schema: apiUrl(schemaFile(name)),
  resource: name,
  version: apiVersion,
  edition: portal.editionId,
  licence: licenceOf(portal),
  items: items(),
});

/** Index of all files: the entry point for programs. */
function writeIndex(portal: Portal): object {
  const { site } = portal;
  return {
    version: apiVersion,
    name: textIn(site.name, mainLanguage(site.languages)),
    ...inOwnLanguages(portal, { title: site.title, publisher: site.publisher }),
    fictional: site.fictional,
    homepage: absolute(rootHref('/')),
    languages: site.languages,
    edition: portal.editionId,
    editions: countedEditions(portal).map((id) => ({
      id,
      package: absolute(rootHref(`/data/${id}/datapackage.json`)),
    })),
    licence: licenceOf(portal),
    pages: Object.fromEntries(
      site.languages.map((locale) => [locale, absolute(href(locale, '/data/'))]),
    ),
    resources: apiLists(portal).map(({ name, titles, size }) => ({
      name,
      ...inOwnLanguages(portal, { title: titles }),
      url: apiUrl(`${name}.json`),
      schema: apiUrl(schemaFile(name)),
      items: size,
    })),
    geojson: geoOutlines(portal).map(({ name, features }) => ({
      name,
      url: apiUrl(name),
      features,
    })),
  };
}

const index = 'index.json';

/** Names of all files of the API below `/data/v1/`: the index, the lists, their schemas and GeoJSON. */
export function apiFileNames(portal: Portal): string[] {
  const lists = apiLists(portal).map(({ name }) => name);
  const geo = geoOutlines(portal).map(({ name }) => name);
  return [index, ...lists.map((name) => `${name}.json`), ...lists.map(schemaFile), ...geo];
}

/**
 * Content of an API file, independent of all other files.
 * @throws Error for a name not listed by `apiFileNames`
 */
export function apiFile(portal: Portal, file: string): object {
  if (file === index) return writeIndex(portal);
  const [, isSchema, name] = /^(schemas\/)?(.+)\.json$/.exec(file) ?? [];
  const list = name === undefined ? undefined : apiResource(portal, name);
  if (list) return isSchema ? describeList(list) : writeList(portal, list);
  const geo = geoFile(portal, file);
  if (!geo) throw new Error(`expected a file of the API, found ${file}`);
  return geo;
}
