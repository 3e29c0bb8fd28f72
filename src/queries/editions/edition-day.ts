import { firstYear } from '../../domain/first-year.ts';
import type { Portal } from '../../portal/portal.ts';

/** The day of an edition: of its report, else of the end of its survey, else the first of its year. */
export function editionDay(portal: Portal, edition: string): string {
  const data = portal.editionById.get(edition)?.data;
  return data?.report?.date ?? data?.survey?.to ?? `${firstYear(edition)}-01-01`;
}
