import type { CellAnswer } from '../../domain/survey/form-field.ts';
import type { Remark } from '../remark.ts';
import type { FilledForm, PlacedCell } from './filled-form.ts';

/** Remark on a choice that only its share shows. */
export const chosenByShare: Remark = { code: 'form.share-alone', values: {}, severity: 'warning' };

/**
 * Choose the options whose box is empty but whose share is above 0, as tables often have columns of shares alone.
 * A share of 0 leaves the option out. A box with "no" still contradicts its share. Changes `cells` and `open`.
 * @returns cells of the shares that chose an option
 */
export function chooseByShares(
  filled: FilledForm,
  cells: Map<string, CellAnswer>,
  open: Set<string>,
): PlacedCell[] {
  return [...filled.cells].flatMap(([key, cell]) => {
    const share = cells.get(key);
    const box = /^(.+)\.share$/.exec(key)?.[1];
    if (box === undefined || typeof share !== 'number' || cells.has(box)) return [];
    if (share === 0) {
      cells.delete(key);
      open.add(key).add(box);
      return [];
    }
    if (open.has(box) || filled.cells.has(box)) return [];
    cells.set(box, true);
    return [cell];
  });
}
