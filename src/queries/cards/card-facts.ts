import type { CardFact } from '../../cards/card-view.ts';

/** Facts with a value: what is not reported is not on a card, since its page says so with the reason. */
export function knownFacts(
  facts: readonly { readonly label: string; readonly value: string | undefined }[],
): CardFact[] {
  return facts.flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}

/** Longer values would be texts, which a card has no room for. */
const mostSigns = 60;

/** A value if it is short enough to be read at a glance. */
export const ifShort = (value: string | undefined): string | undefined =>
  value !== undefined && value.length <= mostSigns ? value : undefined;
