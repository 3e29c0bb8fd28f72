import type { CardFact } from '../../cards/card-view.ts';

/** Facts with a value: unreported ones are left to the page, which gives the reason. */
export function knownFacts(
  facts: readonly { readonly label: string; readonly value: string | undefined }[],
): CardFact[] {
  return facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}

/** Longer values would be texts, which do not fit on a card. */
const mostSigns = 60;

/** A value if short enough to read at a glance. */
export const ifShort = (value: string | undefined): string | undefined =>
  value !== undefined && value.length <= mostSigns ? value : undefined;
