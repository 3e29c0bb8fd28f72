import type { AuthorKey } from '../../i18n/phrase.ts';
import { type FilledForm, type PlacedCell, remarkAt, sayPlace } from '../form/filled-form.ts';
import { cellAddress } from '../workbook/address.ts';
import type { FormResult } from './import-returns.ts';

/** The cell at which a remark on a whole form stands. */
export function anchorOf(
  { cells, place, columns }: FilledForm,
  keys: readonly string[],
): Pick<PlacedCell, 'address' | 'row' | 'column' | 'sheet'> {
  const cell = keys.map((key) => cells.get(key)).find((one) => one !== undefined);
  const { row } = place;
  const column = keys.flatMap((key) => columns?.get(key) ?? []).at(-1) ?? 1;
  return cell ?? { address: cellAddress(row, column), row, column };
}

/**
 * What a form says, to be held against another one of its cluster: what would be written, else what
 * stands in its cells.
 */
function contentOf({ filled, imported }: FormResult): string {
  if (imported) {
    const { plan, isNew } = imported;
    return JSON.stringify([plan.text, isNew?.name, isNew?.language]);
  }
  const cells = [...filled.cells].map(([key, { text }]) => [key, text.trim()]);
  return JSON.stringify([cells.sort(), [...filled.asked].sort()]);
}

/** A form that is left out, with what there is to say of that. */
function leaveOut(
  { filled, cluster = '', isBlank, remarks }: FormResult,
  { filled: { place } }: FormResult,
  [code, severity]: readonly [code: AuthorKey, severity: 'error' | 'warning'],
  nameKey: string,
): FormResult {
  const values = { found: cluster, place: sayPlace(place), row: place.row };
  const anchor = anchorOf(filled, ['cluster', nameKey]);
  const told = remarkAt(filled.place, anchor, { code, values, severity });
  return { filled, cluster, isBlank: isBlank === true, remarks: [...remarks, told] };
}

/** Settles the forms of one cluster, of which each says something. */
function settle(results: readonly FormResult[], nameKey: string): readonly FormResult[] {
  const contents = results.map(contentOf);
  const [first] = results;
  return results.map((result, n) => {
    const other = results.find((_, m) => contents[m] !== contents[n]);
    if (other) return leaveOut(result, other, ['import.cluster.twice', 'error'], nameKey);
    if (!first || result === first) return result;
    return leaveOut(result, first, ['import.cluster.alike', 'warning'], nameKey);
  });
}

/** A form that nobody filled in changes nothing: it stands back where its cluster sent another. */
function standBack(result: FormResult): FormResult {
  const { imported: _, ...rest } = result;
  return rest;
}

/**
 * Settles what several forms say of one cluster. Which of two that differ counts is for a person to
 * say: neither is taken, in whatever order they come. Of those that are alike the first is.
 */
export function settleTwice(results: readonly FormResult[], nameKey: string): FormResult[] {
  const settled = new Map<FormResult, FormResult>();
  const groups = Map.groupBy(results, ({ cluster }) => cluster);
  for (const [cluster, group] of groups) {
    if (cluster === undefined || group.length < 2) continue;
    const filled = group.filter(({ isBlank }) => !isBlank);
    const blank = group.filter(({ isBlank }) => isBlank === true);
    const kept = filled.length > 0 ? [] : blank.slice(0, 1);
    for (const one of blank) if (!kept.includes(one)) settled.set(one, standBack(one));
    if (filled.length < 2) continue;
    for (const [n, one] of settle(filled, nameKey).entries()) settled.set(filled[n] ?? one, one);
  }
  return results.map((result) => settled.get(result) ?? result);
}
