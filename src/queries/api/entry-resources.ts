import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Portal } from '../../portal/portal.ts';
import { practiceList } from '../data/practice-list.ts';
import { inAll } from '../data/package-columns.ts';
import { figureList } from '../figures/figure-list.ts';
import { figureIds } from '../figures/figure-views.ts';
import { isOff } from '../links/describe-collections.ts';
import { earlierHref, earlierVersions } from '../reports/archive/earlier-versions.ts';
import { hasReportPages } from '../reports/archive/archive-pages.ts';
import { type ApiResource, itemsOf, listPages, sourceIds } from './api-resource.ts';
import { datedResources } from './dated-resources.ts';
import { describeFigureItem, describePracticeItem } from './list-schemas.ts';
import { inLanguages, listOf, objectOf, orNull, pagesIn, text, texts } from './schema-parts.ts';

/** Item of an older list, with its addresses under the name used by all API lists. */
const withPages = ({ page, ...item }: Readonly<Record<string, unknown>>) => ({
  ...item,
  pages: page,
});

/** Practices as listed in `/data/practices.json`. */
function practiceResource(portal: Portal): ApiResource {
  return {
    name: 'practices',
    titles: inAll((t) => t('nav.practices')),
    item: describePracticeItem(portal),
    size: isOff(portal, 'practices') ? 0 : portal.practices.length,
    items: () => practiceList(portal).map(withPages),
  };
}

/** Figures as listed in `/data/figures.json`. */
function figureResource(portal: Portal): ApiResource {
  return {
    name: 'figures',
    titles: inAll((t) => t('nav.figures')),
    item: describeFigureItem(portal),
    size: isOff(portal, 'figures') ? 0 : figureIds(portal).length,
    items: () => figureList(portal, figureIds(portal)).map(withPages),
  };
}

function conceptResource(portal: Portal): ApiResource {
  const said = inLanguages(portal);
  return {
    name: 'concepts',
    titles: inAll((t) => t('nav.concepts')),
    item: objectOf({
      id: text,
      title: said,
      summary: said,
      group: text,
      terms: texts,
      figures: texts,
      see: texts,
      source: texts,
      pages: pagesIn(portal),
    }),
    ...itemsOf(isOff(portal, 'concepts') ? [] : portal.concepts, ({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      group: data.group,
      terms: data.terms,
      figures: data.figures,
      see: data.see,
      source: sourceIds(data.sources),
      pages: listPages(portal, 'concepts', id),
    })),
  };
}

function termResource(portal: Portal): ApiResource {
  const said = inLanguages(portal);
  return {
    name: 'terms',
    titles: inAll((t) => t('nav.glossary')),
    item: objectOf({ id: text, label: said, definition: orNull(said) }),
    ...itemsOf(portal.terms, ({ id, label, definition }) => ({
      id,
      label,
      definition: definition ?? null,
    })),
  };
}

function stageResource(portal: Portal): ApiResource {
  const said = inLanguages(portal);
  const yes = { type: 'boolean' };
  return {
    name: 'stages',
    titles: inAll((t) => t('stage')),
    item: objectOf(
      {
        id: text,
        order: { type: 'integer' },
        label: said,
        meaning: said,
        forward: yes,
        potential: yes,
        source: texts,
      },
      ['meaning'],
    ),
    ...itemsOf(portal.stages, ({ id, order, label, meaning, forward, potential, sources }) => ({
      id,
      order,
      label,
      ...(meaning && { meaning }),
      forward,
      potential,
      source: sourceIds(sources),
    })),
  };
}

function strategyResource(portal: Portal): ApiResource {
  const said = inLanguages(portal);
  return {
    name: 'strategies',
    titles: inAll((t) => t('nav.strategies')),
    item: objectOf({
      id: text,
      title: said,
      summary: said,
      country: text,
      region: orNull(text),
      period: orNull(said),
      source: texts,
      pages: pagesIn(portal),
    }),
    ...itemsOf(isOff(portal, 'strategies') ? [] : portal.strategies, ({ id, data }) => ({
      id,
      title: data.title,
      summary: data.summary,
      country: data.country,
      region: data.region ?? null,
      period: data.period ?? null,
      source: sourceIds(data.sources),
      pages: listPages(portal, 'strategies', id),
    })),
  };
}

function reportResource(portal: Portal): ApiResource {
  const said = inLanguages(portal);
  const chapter = objectOf({ id: text, kind: text });
  const address = { type: 'string', format: 'uri' };
  const reports = portal.editions.flatMap(({ id, data: { report, sources } }) =>
    report && hasReportPages(portal, id) ? [{ id, report, sources }] : [],
  );
  return {
    name: 'reports',
    titles: inAll((t) => t('nav.reports')),
    item: objectOf({
      edition: text,
      title: said,
      lead: said,
      version: text,
      date: { type: 'string', format: 'date' },
      chapters: listOf(chapter),
      earlier: listOf(
        objectOf({
          version: text,
          date: { type: 'string', format: 'date' },
          archive: address,
          bytes: { type: 'integer' },
          sha256: text,
        }),
      ),
      package: address,
      source: texts,
      pages: pagesIn(portal),
    }),
    ...itemsOf(isOff(portal, 'reports') ? [] : reports, ({ id, report, sources }) => {
      const { title, lead, version, date } = report;
      return {
        edition: id,
        title,
        lead,
        version,
        date,
        chapters: report.chapters.map(({ id: name, kind }) => ({ id: name, kind })),
        earlier: earlierVersions(portal, id).map((one) => ({
          ...one.report,
          archive: absolute(earlierHref(id, one)),
          ...one.zip,
        })),
        package: absolute(rootHref(`/data/${id}/datapackage.json`)),
        source: sourceIds(sources),
        pages: Object.fromEntries(
          portal.site.languages.map((locale) => [
            locale,
            absolute(href(locale, `/reports/${id}/`)),
          ]),
        ),
      };
    }),
  };
}

/** Lists without a table, by name: texts, figures, reports, dated entries, and the words of the portal. */
export const entryResources: ReadonlyMap<string, (portal: Portal) => ApiResource> = new Map([
  ['practices', practiceResource],
  ['figures', figureResource],
  ['concepts', conceptResource],
  ['terms', termResource],
  ['stages', stageResource],
  ['strategies', strategyResource],
  ['reports', reportResource],
  ...datedResources,
]);
