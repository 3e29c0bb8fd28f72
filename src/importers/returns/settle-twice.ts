import type { AuthorKey } from '../../i18n/phrase.ts';
import { type FilledForm, type PlacedCell, remarkAt, sayPlace } from '../form/filled-form.ts';
import { cellAddress } from '../workbook/address.ts';
import type { FormResult } from './import-returns.ts';

/** Cell for remarks on a whole form. */
export function anchorOf(
  { cells, place, columns }: FilledForm,
  keys: readonly string[],
): Pick<PlacedCell, 'address' | 'row' | 'column' | 'sheet'> {
  const cell = keys.map((key) => cells.get(key)).find((one) => one !== undefined);
  const { row } = place;
  const column = keys.flatMap((key) => columns?.get(key) ?? []).at(-1) ?? 1;
  return cell ?? { address: cellAddress(row, column), row, column };
}

/** Content of a form, to compare with others of its cluster: the planned text, otherwise its cells. */
function contentOf({ filled, imported }: FormResult): string {
  if (imported) {
    const { plan, isNew } = imported;
    return JSON.stringify([plan.text, isNew?.name, isNew?.language]);
  }
  const cells = [...filled.cells].map(([key, { text }]) => [key, text.trim()]);
  return JSON.stringify([cells.sort(), [...filled.asked].sort()]);
}

/** A form that is left out, with a remark on why. */
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

/** Settle the forms of one cluster that are filled in. */
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

/** A blank form changes nothing, and yields to another one of its cluster. */
function standBack(result: FormResult): FormResult {
  const { imported: _, ...rest } = result;
  return rest;
}

/**
 * Settle several forms of one cluster. If they differ, a person must decide: none is used, whatever the order.
 * Of identical ones the first is.
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
