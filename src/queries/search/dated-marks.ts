import { firstYear } from '../../domain/years.ts';
import type { Portal } from '../../portal/portal.ts';
import { splitRef } from '../../schemas/ref.ts';
import { type SearchMarks, withParents } from './search-marks.ts';

/** Marks of a report chapter: its country and year. */
export function reportMarks(portal: Portal): SearchMarks {
  return { facets: { country: [portal.edition.country], year: [firstYear(portal.editionId)] } };
}

/** Marks of a news item or event: its date, places and sectors. */
export function datedMarks(portal: Portal, date: string, see: readonly string[]): SearchMarks {
  const named = see.map(splitRef);
  const idsOf = (kind: string) => named.filter((ref) => ref.kind === kind).map(({ id }) => id);
  const regions = idsOf('regions').flatMap((item) => withParents(portal, item));
  return {
    facets: {
      country: [...idsOf('countries'), ...regions.map((id) => portal.regionById.get(id)?.country)],
      region: regions,
      sector: idsOf('sectors'),
      year: [date.slice(0, 4)],
    },
  };
}

/** Marks of the timeline: the countries and years of its events. */
export function timelineMarks(portal: Portal): SearchMarks {
  return {
    facets: {
      country: portal.milestones.map(({ country }) => country),
      year: portal.milestones.map(({ date }) => date.slice(0, 4)),
    },
  };
}
