import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { PageMeta } from '../page-meta.ts';
import { describeText } from './describe-entry.ts';
import {
  type Describe,
  describeWork,
  editionPeriod,
  listPlaces,
  listSources,
  oneOrMany,
  pageUrl,
} from './describe.ts';

const reportUrl = (locale: Locale, edition: string, chapter = '') =>
  pageUrl(locale, `/reports/${edition}/${chapter && `${chapter}/`}`);

/** Text of a chapter in a language, otherwise in the first that has it. */
export function chapterText(portal: Portal, edition: string, chapter: string, locale: Locale) {
  return [locale, ...portal.site.languages]
    .map((language) => portal.texts.reports.get(`${edition}/${chapter}/${language}`)?.data)
    .find((found) => found !== undefined);
}

function describeWhole(portal: Portal, page: PageMeta, edition: string) {
  const data = portal.editionById.get(edition)?.data;
  if (!data?.report) return undefined;
  const { locale } = page;
  const { title, version, date, chapters } = data.report;
  return {
    '@type': 'Report',
    ...describeWork(portal, page),
    name: title[locale],
    version,
    datePublished: date,
    temporalCoverage: editionPeriod(portal, edition),
    ...oneOrMany('spatialCoverage', listPlaces(portal, [data.country], locale)),
    ...oneOrMany('isBasedOn', listSources(portal, data.sources, locale)),
    hasPart: chapters.flatMap(({ id }) => {
      const headline = chapterText(portal, edition, id, locale)?.title;
      return headline
        ? [{ '@type': 'Article', headline, url: reportUrl(locale, edition, id) }]
        : [];
    }),
  };
}

/** A chapter, as a part of its report. */
function describeChapter(portal: Portal, page: PageMeta, edition: string) {
  const report = portal.editionById.get(edition)?.data.report;
  return (
    report && {
      '@type': 'Article',
      ...describeText(portal, page),
      datePublished: report.date,
      isPartOf: {
        '@type': 'Report',
        name: report.title[page.locale],
        url: reportUrl(page.locale, edition),
      },
    }
  );
}

/** A page of a report: `2024` for the whole, `2024/method` for a chapter. */
export const describeReport: Describe = (portal, page) => {
  const [edition = '', chapter] = (page.id ?? '').split('/');
  return chapter === undefined
    ? describeWhole(portal, page, edition)
    : describeChapter(portal, page, edition);
};
