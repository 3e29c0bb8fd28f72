import { absolute, href, rootHref } from '../../../i18n/href.ts';
import { textIn } from '../../../i18n/text-in.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { packageLinks } from '../../data/data-package.ts';
import { editionInputs } from '../../editions/edition-inputs.ts';
import { describeCoverage } from './figure-coverage.ts';
import { figurePath } from '../../figures/figure-pages.ts';
import { figureView, viewFigureIn } from '../../figures/figure-views.ts';
import {
  type Describe,
  describeWork,
  editionPeriod,
  listPlaces,
  listSources,
  oneOrMany,
} from './describe.ts';

/** A file of a data set, with its IANA media type. */
const download = (name: string, format: string, contentUrl: string) => ({
  '@type': 'DataDownload' as const,
  name,
  encodingFormat: format,
  contentUrl,
});

/** A figure: its numbers, their meaning, period and place. */
export const describeFigure: Describe = (portal, page) => {
  const { locale, id: named = '' } = page;
  const [id = '', part = ''] = named.split('/');
  if (!portal.figureById.has(id)) return undefined;
  const view = part ? viewFigureIn(portal, id, part, locale) : figureView(portal, id, locale);
  const { figure, table, edition, subtitle } = view;
  const file = (name: string) => absolute(href(locale, `${figurePath(id, part)}${name}`));
  return {
    '@type': 'Dataset',
    ...describeWork(portal, page),
    // A licence given for the figure is text without an address.
    ...(figure.licence ? { license: undefined, copyrightNotice: figure.licence[locale] } : {}),
    ...(subtitle ? { alternateName: subtitle } : {}),
    ...describeCoverage(portal, figure, { edition, part, locale }),
    ...oneOrMany(
      'variableMeasured',
      (table?.columns ?? []).map(({ label }) => label),
    ),
    ...oneOrMany('isBasedOn', listSources(portal, figure.sources, locale)),
    ...(figure.redistribute && figure.kind !== 'none'
      ? {
          distribution: [
            download('CSV', 'text/csv', file('data.csv')),
            download('JSON', 'application/json', file('data.json')),
          ],
        }
      : {}),
  };
};

const formats: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
  zip: 'application/zip',
};

/** Page of all data: the data package of the current edition, file by file. */
export const describeData: Describe = (portal, page) => {
  const { locale } = page;
  const { title, sources, report } = portal.edition;
  const files = packageLinks(portal, portal.editionId).flatMap(({ name, href: to }) => {
    const format = formats[name.split('.').at(-1) ?? ''];
    return format ? [download(name, format, absolute(to))] : [];
  });
  const countries = editionInputs(portal, portal.editionId).rows.map(({ country }) => country);
  return {
    '@type': 'Dataset',
    ...describeWork(portal, page),
    name: useTranslate(locale)('package.title', {
      site: textIn(portal.site.name, locale),
      edition: title[locale],
    }),
    description: useTranslate(locale)('package.about'),
    identifier: absolute(rootHref(`/data/${portal.editionId}/datapackage.json`)),
    ...(report ? { version: report.version, datePublished: report.date } : {}),
    temporalCoverage: editionPeriod(portal, portal.editionId),
    ...oneOrMany('spatialCoverage', listPlaces(portal, countries, locale)),
    ...oneOrMany('isBasedOn', listSources(portal, sources, locale)),
    distribution: files,
  };
};
