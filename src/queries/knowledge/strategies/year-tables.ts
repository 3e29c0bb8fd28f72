import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Strategy } from '../../../schemas/strategy.ts';
import type { ActionRow } from './action-rows.ts';

interface Placed {
  /** Its code or its date, as a link. */
  readonly code: string | undefined;
  readonly label: string;
  readonly href: string;
}

/** An action or a step, and its place in time. */
export interface DatedRow extends Placed {
  /** Whether it is in each year of the table. */
  readonly placed: readonly boolean[];
}

export interface YearTable {
  readonly years: readonly string[];
  readonly rows: readonly DatedRow[];
}

/** Dated rows, from the first year to the last. */
function placeInYears(
  dated: readonly (Placed & { readonly years: readonly [number, number] })[],
): YearTable {
  const first = Math.min(...dated.map(({ years }) => years[0]));
  const last = Math.max(...dated.map(({ years }) => years[1]));
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    years: columns.map(String),
    rows: dated.map(({ code, label, href, years: [from, to] }) => ({
      code,
      label,
      href,
      placed: columns.map((year) => from <= year && year <= to),
    })),
  };
}

/** Dated actions; undefined if none are dated. */
export function viewActionYears(rows: readonly ActionRow[]): YearTable | undefined {
  const dated = rows.flatMap(({ years, ...row }) => (years ? [{ ...row, years }] : []));
  return dated.length === 0 ? undefined : placeInYears(dated);
}

/** Dated steps of a committee; undefined if fewer than two are dated, since one makes no timeline. */
export function viewCommitteeYears(
  { committeeWork }: Strategy,
  locale: Locale,
): YearTable | undefined {
  const dated = committeeWork.flatMap(({ id, on, label }) => {
    if (on === undefined) return [];
    const year = Number(on.slice(0, 4));
    return {
      code: useFormat(locale).moment(on),
      label: label[locale],
      href: `#committee-${id}`,
      years: [year, year] as const,
    };
  });
  return dated.length < 2 ? undefined : placeInYears(dated);
}
