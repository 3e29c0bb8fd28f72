import { firstYear } from '../../domain/years.ts';
import { yearsPart } from '../../schemas/fixed-pages.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import type { SearchMarks } from '../search/search-marks.ts';
import type { Portal } from '../../portal/portal.ts';
import { countedEditions } from '../editions/counted-editions.ts';

/** Sectors of groups, as figures count by groups. */
const sectorsOf = (portal: Portal, groups: readonly (string | undefined)[]) =>
  portal.sectors.filter(({ group }) => group && groups.includes(group)).map(({ id }) => id);

/**
 * Search marks of a figure: what it counts, or the names in its data. A figure without a date belongs to the
 * edition.
 */
export function figureMarks(
  portal: Portal,
  { figure, part, edition }: Pick<FigureView, 'figure' | 'part' | 'edition'>,
): SearchMarks {
  const { query, data, date } = figure;
  const rows = data?.rows ?? [];
  const countries = 'countries' in figure ? figure.countries : [];
  const counted = query && 'country' in query ? query.country : undefined;
  const groups = [
    ...(query && 'sectorGroup' in query ? [query.sectorGroup] : []),
    ...(query && 'sectorGroups' in query ? (query.sectorGroups ?? []) : []),
  ];
  return {
    facets: {
      country: [counted, ...countries],
      region: rows.map(({ region }) => region),
      sector: [...sectorsOf(portal, groups), ...rows.map(({ sector }) => sector)],
      stage: [
        ...(query && 'stages' in query ? (query.stages ?? []) : []),
        ...rows.map(({ stage }) => stage),
      ],
      year:
        part === yearsPart
          ? countedEditions(portal).map(firstYear)
          : [date ? firstYear(date.en) : firstYear(edition)],
    },
  };
}
