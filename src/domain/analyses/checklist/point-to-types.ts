import type { CheckAnswer } from './tally-checklist.ts';

/** A type of clusters and the items that are its traits. */
export interface TypeTraits {
  readonly id: string;
  readonly items: readonly string[];
}

/** A type to which answers point: traits in place, the partly present ones last, and those not known yet. */
export interface PointedType {
  readonly id: string;
  readonly because: readonly string[];
  readonly open: readonly string[];
}

/**
 * Types to which answers point: those with a trait at least partly in place and none missing. A missing trait rules a
 * type out; an unknown one leaves it open. Types with fewer open traits come first, then those with more traits; equals
 * keep their order.
 */
export function pointToTypes(
  types: readonly TypeTraits[],
  answers: ReadonlyMap<string, CheckAnswer>,
): PointedType[] {
  return types
    .map(({ id, items }) => {
      const withAnswer = (wanted: CheckAnswer) =>
        items.filter((item) => (answers.get(item) ?? 'unknown') === wanted);
      return {
        id,
        because: [...withAnswer('yes'), ...withAnswer('partly')],
        open: withAnswer('unknown'),
        isRuledOut: withAnswer('no').length > 0,
      };
    })
    .filter(({ because, isRuledOut }) => because.length > 0 && !isRuledOut)
    .sort((a, b) => a.open.length - b.open.length || b.because.length - a.because.length)
    .map(({ id, because, open }) => ({ id, because, open }));
}
