import type { ComparedCell } from '../../domain/compare/compared.ts';
import type { StageTally } from '../../domain/inventory/tally.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tallyBy } from '../../domain/inventory/tally.ts';
import { greatestFirst } from '../../domain/figures/greatest-first.ts';
import { sortByText } from '../../i18n/collate.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { AspectView } from '../clusters/profile/view-values.ts';
import type { NamedLink } from '../links/refs.ts';

/** Cell with one line of text. */
export const wordsCell = (text: string, more?: string): ComparedCell => ({
  lines: [more ? { text, more } : { text }],
});

/**
 * Cell with the reason for a missing value.
 * @param why category of the reason, if it is more than "not reported"
 */
export const missingCell = (text: string, why?: ComparedCell['why']): ComparedCell => ({
  lines: [{ text }],
  missing: true,
  ...(why && { why }),
});

/** Cell of links, one per line; undefined if there are none. */
export function linksCell(links: readonly NamedLink[]): ComparedCell | undefined {
  if (links.length === 0) return undefined;
  return { lines: links.map(({ label, ...link }) => ({ text: label, ...link })) };
}

/** Min total for a share to be named. */
const minShare = 3;

/** Count; given the total, with its share, which then determines the bar. */
export function countCell(count: number, locale: Locale, whole?: number): ComparedCell {
  const format = useFormat(locale);
  const text = format.number(count);
  if (!whole) return { lines: [{ text }], value: count };
  const share = count / whole;
  return {
    lines: [{ text, more: format.percent(share) }],
    value: share,
    count,
    ...(whole < minShare && { few: true }),
  };
}

/**
 * Leading values of a cluster's field, each with its time.
 * @param value number that clusters are compared by, if the field has one
 */
export function valueCell(
  { leading }: Pick<AspectView, 'leading'>,
  value: number | undefined,
): ComparedCell {
  const lines = leading.flatMap(({ values, times, note }) =>
    values.map(({ text, href, lang, more }, at) => {
      const beside = [more, ...(at === values.length - 1 ? [...times, note] : [])];
      const words = beside.filter((part) => part !== undefined).join('; ');
      return {
        text,
        ...(href && { href }),
        ...(lang && { lang }),
        ...(words && { more: words }),
      };
    }),
  );
  return { lines, ...(value !== undefined && { value }) };
}

/** Defined cells by row. */
export const cellsOf = (
  cells: readonly (readonly [row: string, cell: ComparedCell | undefined])[],
): Readonly<Record<string, ComparedCell>> =>
  Object.fromEntries(cells.flatMap(([row, cell]) => (cell ? [[row, cell]] : [])));

/** Whether no row has a reported stage: none is known to be at any, which is not zero. */
const isUnstaged = ({ total, notReported }: StageTally) => total > 0 && notReported === total;

/** Number of rows at each stage; only of those without one if no stage is reported. */
export function stageCells(
  { stageOrder }: Portal,
  tally: StageTally,
  locale: Locale,
): (readonly [string, ComparedCell])[] {
  const keys = isUnstaged(tally) ? (['not-reported'] as const) : stageOrder.keys;
  return keys.map((key) => {
    const count = key === 'not-reported' ? tally.notReported : (tally[key] ?? 0);
    return [`stage.${key}`, countCell(count, locale, tally.total)];
  });
}

/**
 * Number of rows beyond the first stage, followed by that of rows whose stage is not reported, which are part of
 * the total; undefined if none is reported.
 */
export function pastCell(tally: StageTally, locale: Locale): ComparedCell | undefined {
  if (isUnstaged(tally)) return undefined;
  const { past, total, notReported } = tally;
  const cell = countCell(past, locale, total);
  if (notReported === 0) return cell;
  const text = useTranslate(locale)('stage.notReported');
  const unknown = { text, more: useFormat(locale).number(notReported) };
  return { ...cell, lines: [...cell.lines, unknown] };
}

/** Max frequent values named. */
const maxNamed = 5;

/** Values named by most rows, with their counts. */
export function frequentCell(
  rows: readonly InventoryRow[],
  keysOf: (row: InventoryRow) => Iterable<string>,
  linkOf: (id: string) => NamedLink,
  locale: Locale,
): ComparedCell | undefined {
  const format = useFormat(locale);
  const counted = [...tallyBy(rows, keysOf)].map(([id, count]) => ({ link: linkOf(id), count }));
  const named = sortByText(locale, counted, ({ link }) => link.label)
    .sort(greatestFirst(({ count }) => count))
    .slice(0, maxNamed);
  if (named.length === 0) return undefined;
  return {
    lines: named.map(({ link: { label, href }, count }) => ({
      text: label,
      href,
      more: format.number(count),
    })),
  };
}
