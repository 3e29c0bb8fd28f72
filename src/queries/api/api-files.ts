import { inOwnLanguages } from '../data/own-languages.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import { mainLanguage } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import type { Portal } from '../../portal/portal.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { type ApiResource, apiUrl, apiVersion, type JsonSchema } from './api-resource.ts';
import { apiResources } from './api-resources.ts';
import { geoFiles } from './geojson/geo-files.ts';
import { objectOf } from './schema-parts.ts';

/** A file of the API below `/data/v1/`. */
export interface ApiFile {
  readonly name: string;
  readonly value: unknown;
}

const draft = 'https://json-schema.org/draft/2020-12/schema';
const schemaFile = (name: string) => `schemas/${name}.json`;

function licenceOf({ site }: Portal) {
  return { name: textIn(site.licence.name, mainLanguage(site.languages)), url: site.licence.url };
}

/** The JSON Schema of the file of a list. */
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

const writeList = (portal: Portal, { name, items }: ApiResource): unknown => ({
  $schema: apiUrl(schemaFile(name)),
  resource: name,
  version: apiVersion,
  edition: portal.editionId,
  licence: licenceOf(portal),
  items,
});

/** What there is, and where: the file with which a program begins. */
function writeIndex(portal: Portal): unknown {
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
    resources: apiResources(portal).map(({ name, titles, items }) => ({
      name,
      ...inOwnLanguages(portal, { title: titles }),
      url: apiUrl(`${name}.json`),
      schema: apiUrl(schemaFile(name)),
      items: items.length,
    })),
    geojson: geoFiles(portal).map(({ name, value }) => ({
      ...{ name, url: apiUrl(name), features: value.features.length },
    })),
  };
}

/** All files of the API: the index, the lists, their schemas and GeoJSON. */
export function apiFiles(portal: Portal): ApiFile[] {
  const lists = apiResources(portal);
  return [
    { name: 'index.json', value: writeIndex(portal) },
    ...lists.map((list) => ({ name: `${list.name}.json`, value: writeList(portal, list) })),
    ...lists.map((list) => ({ name: schemaFile(list.name), value: describeList(list) })),
    ...geoFiles(portal),
  ];
}
