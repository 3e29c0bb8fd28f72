import { firstYear } from '../../domain/years.ts';
import type { Portal } from '../../portal/portal.ts';

/**
 * Date of an edition: that of its report, otherwise the end of its survey, otherwise the first day of its year.
 */
export function editionDay(portal: Portal, edition: string): string {
  const data = portal.editionById.get(edition)?.data;
  return data?.report?.date ?? data?.survey?.to ?? `${firstYear(edition)}-01-01`;
}
