import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { formatRemark, type SaidRemark } from './say-remark.ts';

/** Max cells listed per message. */
const mostCells = 3;
/** Max distinct messages listed per kind. */
const mostMessages = 3;

const keyOf = (...parts: readonly (string | undefined)[]) => JSON.stringify(parts);

/** Merge equal messages into one with the first of their cells. */
function joinSame(same: readonly SaidRemark[], locale: Locale): SaidRemark[] {
  const [first] = same;
  if (!first) return [];
  const cells = [...new Set(same.flatMap(({ cell }) => cell ?? []))];
  const t = authorTranslate(locale);
  const listed = cells.slice(0, mostCells).join(', ');
  const rest = cells.length - mostCells;
  const cell = rest > 0 ? t('import.cells.more', { cells: listed, n: rest }) : listed;
  return [{ ...first, cell: cell === '' ? undefined : cell }];
}

/**
 * Format remarks for the terminal: one line per message with its first cells; of each kind in a sheet, the first
 * messages and the number of others.
 */
export function groupRemarks(said: readonly SaidRemark[], locale: Locale): string[] {
  const t = authorTranslate(locale);
  const kinds = Map.groupBy(said, ({ file, sheet, severity, code }) =>
    keyOf(file, sheet, severity, code),
  );
  return [...kinds.values()].flatMap((kind) => {
    const messages = [...Map.groupBy(kind, ({ message }) => message).values()];
    const shown = messages.slice(0, mostMessages);
    const rest = messages.slice(mostMessages).flat();
    const lines = shown
      .flatMap((same) => joinSame(same, locale))
      .map((one) => formatRemark(one, locale));
    const [first] = rest;
    if (!first) return lines;
    const { file, sheet, severity } = first;
    const place = [file, sheet].filter(Boolean).join(' · ');
    const values = { n: rest.length, first: first.cell ?? '', option: '--details' };
    return [...lines, `${place}: ${t(`import.${severity}`)}: ${t('import.kind.more', values)}`];
  });
}
