import { csvName, type DataPackage, type PackageTable, type Texts } from './model.ts';

const text = (id: string) => ({ '@id': id, '@container': '@language' });
const link = (id: string) => ({ '@id': id, '@type': '@id' });

// The context is inlined: a reader needs no other host to understand the file.
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: text('dct:title'),
  description: text('dct:description'),
  name: text('foaf:name'),
  label: text('rdfs:label'),
  prefLabel: text('skos:prefLabel'),
  identifier: 'dct:identifier',
  version: 'dcat:version',
  issued: { '@id': 'dct:issued', '@type': 'xsd:date' },
  language: link('dct:language'),
  license: link('dct:license'),
  rights: 'dct:rights',
  publisher: 'dct:publisher',
  homepage: link('foaf:homepage'),
  landingPage: link('dcat:landingPage'),
  spatial: 'dct:spatial',
  temporal: 'dct:temporal',
  startDate: 'dcat:startDate',
  endDate: 'dcat:endDate',
  distribution: 'dcat:distribution',
  accessURL: link('dcat:accessURL'),
  downloadURL: link('dcat:downloadURL'),
  mediaType: link('dcat:mediaType'),
  packageFormat: link('dcat:packageFormat'),
  conformsTo: link('dct:conformsTo'),
};

/** Language codes of the European Union's authority table, as DCAT-AP requires. */
const languageNames: Readonly<Record<string, string>> = {
  az: 'AZE',
  tr: 'TUR',
  ka: 'KAT',
  en: 'ENG',
};

const languageAddress = (tag: string) =>
  `http://publications.europa.eu/resource/authority/language/${languageNames[tag] ?? 'MUL'}`;

const mediaType = (name: string) => `https://www.iana.org/assignments/media-types/${name}`;

function describeDate(value: string): { '@type': string; '@value': string } {
  return { '@type': /^\d{4}$/.test(value) ? 'xsd:gYear' : 'xsd:date', '@value': value };
}

function describeDistribution(
  data: DataPackage,
  file: string,
  type: string,
  more: { readonly title: Texts; readonly description?: Texts; readonly conformsTo?: string },
): Record<string, unknown> {
  return {
    '@id': `${data.address}${file}`,
    '@type': 'dcat:Distribution',
    ...more,
    accessURL: data.pages,
    downloadURL: `${data.address}${file}`,
    mediaType: mediaType(type),
    license: data.licence.url,
  };
}

const tableDistribution = (data: DataPackage, table: PackageTable) =>
  describeDistribution(data, csvName(table), 'text/csv', {
    title: table.titles,
    description: table.descriptions,
  });

/** `dcat.jsonld`: the edition's data as a dataset of the Data Catalog Vocabulary (W3C, DCAT 3). */
export function describeDcat(data: DataPackage): Record<string, unknown> {
  return {
    '@context': context,
    '@id': data.address,
    '@type': 'dcat:Dataset',
    identifier: data.name,
    version: data.version,
    ...(data.issued ? { issued: data.issued } : {}),
    title: data.titles,
    description: data.descriptions,
    language: Object.keys(data.readme).map(languageAddress),
    license: data.licence.url,
    rights: { '@type': 'dct:RightsStatement', label: data.rights },
    publisher: { '@type': 'foaf:Agent', name: data.publisher, homepage: data.homepage },
    landingPage: data.pages,
    ...(data.period
      ? {
          temporal: {
            '@type': 'dct:PeriodOfTime',
            startDate: describeDate(data.period.from),
            endDate: describeDate(data.period.to),
          },
        }
      : {}),
    spatial: data.places.map(({ code, names }) => ({
      '@type': 'dct:Location',
      identifier: code,
      prefLabel: names,
    })),
    distribution: [
      {
        ...describeDistribution(data, `${data.name}.zip`, 'text/csv', { title: data.titles }),
        packageFormat: mediaType('application/zip'),
      },
      describeDistribution(data, 'datapackage.json', 'application/json', {
        title: data.titles,
        conformsTo: 'https://specs.frictionlessdata.io/tabular-data-package/',
      }),
      ...data.tables.map((table) => tableDistribution(data, table)),
    ],
  };
}
