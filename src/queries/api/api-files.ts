import { inOwnLanguages } from '../data/own-languages.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import { mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { type ApiResource, apiUrl, apiVersion } from './api-resource.ts';
import { apiLists, apiResource } from './api-resources.ts';
import { geoFile, geoOutlines } from './geojson/geo-files.ts';
import { listSchema, schemaFile } from './list-schema.ts';
import { describeApi } from './open-api.ts';

const index = 'index.json';
const openApi = 'openapi.json';

function licenceOf({ site }: Portal) {
  return { name: textIn(site.licence.name, mainLanguage(site.languages)), url: site.licence.url };
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
    openapi: apiUrl(openApi),
    geojson: geoOutlines(portal).map(({ name, features }) => ({
      name,
      url: apiUrl(name),
      features,
    })),
  };
}

/** Names of all files of the API below `/data/v1/`: the index, their description as OpenAPI, the lists, their schemas and GeoJSON. */
export function apiFileNames(portal: Portal): string[] {
  const lists = apiLists(portal).map(({ name }) => name);
  const geo = geoOutlines(portal).map(({ name }) => name);
  return [index, openApi, ...lists.map((name) => `${name}.json`), ...lists.map(schemaFile), ...geo];
}

/**
 * Content of an API file, independent of all other files.
 * @throws Error for a name not listed by `apiFileNames`
 */
export function apiFile(portal: Portal, file: string): object {
  if (file === index) return writeIndex(portal);
  if (file === openApi) {
    const lists = apiLists(portal).map(({ name }) => apiResource(portal, name) ?? []);
    const geo = geoOutlines(portal).map(({ name }) => name);
    return describeApi(portal, lists.flat(), geo);
  }
  const [, isSchema, name] = /^(schemas\/)?(.+)\.json$/.exec(file) ?? [];
  const list = name === undefined ? undefined : apiResource(portal, name);
  if (list) return isSchema ? listSchema(list) : writeList(portal, list);
  const geo = geoFile(portal, file);
  if (!geo) throw new Error(`expected a file of the API, found ${file}`);
  return geo;
}
