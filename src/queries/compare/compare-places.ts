import type { ComparedGroup, ComparedItem } from '../../domain/compare/compared.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tallyStages } from '../../domain/inventory/tally.ts';
import { isMissing } from '../../domain/missing.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { regionLevelWord } from '../links/level-word.ts';
import type { Portal } from '../../portal/portal.ts';
import { pastHeading, stageHeading } from '../clusters/stage-words.ts';
import { sourcesOf } from '../clusters/rows-origin.ts';
import { regionTarget } from '../clusters/cluster-places.ts';
import { countedEditions, spansYears } from '../editions/counted-editions.ts';
import { rowsOfEdition } from '../editions/edition-rows.ts';
import { sectorLabel } from '../links/names.ts';
import { pictureOf } from './compare-picture.ts';
import { regionCount, regionCountText } from '../regions/region-counts.ts';
import { viewLocator } from '../regions/region-locator.ts';
import { viewReadout } from '../regions/region-readout.ts';
import { viewSectorLocator } from '../sectors/sector-locator.ts';
import {
  cellsOf,
  countCell,
  frequentCell,
  linksCell,
  missingCell,
  pastCell,
  stageCells,
  wordsCell,
} from './cells.ts';

/** Numbers of entries by stage and by edition. */
function countGroups(portal: Portal, locale: Locale): ComparedGroup[] {
  const t = useTranslate(locale);
  const years = spansYears(portal) ? countedEditions(portal) : [];
  return [
    {
      id: 'stages',
      title: t('stages'),
      note: t('compare.stagesNote'),
      shared: true,
      rows: portal.stageOrder.keys.map((key) => ({
        id: `stage.${key}`,
        label: stageHeading(portal, key, locale),
      })),
    },
    {
      id: 'years',
      title: t('cluster.years'),
      shared: true,
      rows: years.map((edition) => ({
        id: `year.${edition}`,
        label: t('changes.column.edition', { edition: editionLabel(locale, edition) }),
      })),
    },
  ];
}

/** Rows for comparing regions. */
export function regionGroups(portal: Portal, locale: Locale): ComparedGroup[] {
  const t = useTranslate(locale);
  return [
    {
      id: 'place',
      title: t('place'),
      rows: [
        { id: 'level', label: t('compare.level'), warning: t('compare.levelDiffers') },
        { id: 'country', label: t('country') },
        { id: 'parent', label: t('compare.within') },
        { id: 'agency', label: t('agency') },
        ...portal.regionGroups.map(({ id, label }) => ({
          id: `group.${id}`,
          label: label[locale],
        })),
      ],
    },
    {
      id: 'counts',
      title: t('clusters.all'),
      rows: [
        { id: 'count', label: t('compare.entries'), best: true },
        { id: 'past', label: pastHeading(portal, locale), best: true },
        { id: 'sectors', label: t('compare.sectors') },
      ],
    },
    ...countGroups(portal, locale),
  ];
}

/** Matching entries of each edition, if there are several editions. */
function yearCells(portal: Portal, fits: (row: InventoryRow) => boolean, locale: Locale) {
  if (!spansYears(portal)) return [];
  return countedEditions(portal).map(
    (edition) =>
      [
        `year.${edition}`,
        countCell(rowsOfEdition(portal, edition).filter(fits).length, locale),
      ] as const,
  );
}

/** Cells of a region. */
export function compareRegion(
  portal: Portal,
  region: Portal['regions'][number],
  locale: Locale,
): ComparedItem {
  const t = useTranslate(locale);
  const rows = portal.rowsByRegion.get(region.id) ?? [];
  const tally = tallyStages(rows, portal.stageOrder);
  const { parent, agency, groups } = viewReadout(portal, region, locale);
  const known = !isMissing(regionCount(portal, region.id));
  const country = portal.countryById.get(region.country)?.name[locale] ?? region.country;
  const ofCountry = portal.regionGroups.filter((group) => group.country === region.country);
  const none = missingCell(t('missing.not-applicable'), 'not-applicable');
  const hasAgencies = portal.regions.some(
    (other) => other.country === region.country && other.agency !== undefined,
  );
  return {
    id: region.id,
    name: region.name[locale],
    href: href(locale, `/regions/${region.id}/`),
    ...(known && pictureOf(portal, rows, locale, viewLocator(portal, region, locale))),
    sources: sourcesOf(portal, rows, locale),
    cells: cellsOf([
      ['level', wordsCell(regionLevelWord(portal, region, locale))],
      [
        'country',
        linksCell([{ label: country, href: href(locale, `/countries/${region.country}/`) }]),
      ],
      // Top-level regions have no parent, and not every country has agencies or such groups.
      ['parent', parent ? linksCell([parent]) : none],
      ['agency', agency ? linksCell([agency]) : hasAgencies ? undefined : none],
      ...portal.regionGroups
        .filter((group) => group.country !== region.country)
        .map(({ id }) => [`group.${id}`, none] as const),
      ...groups.map(
        ({ answer }, at) => [`group.${ofCountry[at]?.id ?? ''}`, wordsCell(answer)] as const,
      ),
      [
        'count',
        known
          ? countCell(rows.length, locale)
          : missingCell(regionCountText(portal, region.id, locale)),
      ],
      ...(known && rows.length > 0
        ? [
            ['past', pastCell(tally, locale)] as const,
            [
              'sectors',
              frequentCell(
                rows,
                (row) => row.sectors,
                (id) => ({
                  label: sectorLabel(portal, id, locale),
                  href: href(locale, `/sectors/${id}/`),
                }),
                locale,
              ),
            ] as const,
            ...stageCells(portal, tally, locale),
          ]
        : []),
      ...(known ? yearCells(portal, (row) => row.regions.has(region.id), locale) : []),
    ]),
  };
}

/** Rows for comparing sectors. */
export function sectorGroups(portal: Portal, locale: Locale): ComparedGroup[] {
  const t = useTranslate(locale);
  return [
    {
      id: 'counts',
      title: t('clusters.all'),
      rows: [
        ...(portal.sectorGroups.length > 0
          ? [{ id: 'group', label: t('figure.word.sectorGroup') }]
          : []),
        { id: 'count', label: t('compare.entries'), best: true },
        { id: 'main', label: t('compare.main') },
        { id: 'past', label: pastHeading(portal, locale), best: true },
        { id: 'regions', label: t('compare.regions') },
      ],
    },
    ...countGroups(portal, locale),
  ];
}

/** Cells of a sector. */
export function compareSector(
  portal: Portal,
  sector: Portal['sectors'][number],
  locale: Locale,
): ComparedItem {
  const t = useTranslate(locale);
  const { id } = sector;
  const rows = portal.rowsBySector.get(id) ?? [];
  const tally = tallyStages(rows, portal.stageOrder);
  const group = portal.groupById.get(sector.group ?? '');
  return {
    id,
    name: sector.label[locale],
    href: href(locale, `/sectors/${id}/`),
    ...pictureOf(portal, rows, locale, viewSectorLocator(portal, rows, locale)),
    sources: sourcesOf(portal, rows, locale),
    cells: cellsOf([
      // Groups are those of the charts, not reported by any source.
      [
        'group',
        group
          ? wordsCell(group.label[locale])
          : missingCell(t('missing.not-applicable'), 'not-applicable'),
      ],
      ['count', countCell(rows.length, locale)],
      ...(rows.length > 0
        ? [
            [
              'main',
              countCell(rows.filter((row) => row.sectors[0] === id).length, locale, rows.length),
            ] as const,
            ['past', pastCell(tally, locale)] as const,
            [
              'regions',
              frequentCell(
                rows,
                (row) => row.places,
                (place) => regionTarget(portal, place, locale),
                locale,
              ),
            ] as const,
            ...stageCells(portal, tally, locale),
          ]
        : []),
      ...yearCells(portal, (row) => row.sectors.includes(id), locale),
    ]),
  };
}
