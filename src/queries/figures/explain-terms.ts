import { firstClause } from '../../i18n/first-clause.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { splitTerms } from '../../i18n/split-terms.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Figure } from '../../schemas/figure.ts';

/** A piece of text, with its glossary term if any. */
export interface ExplainedPiece {
  readonly text: string;
  readonly term?: { readonly href: string; readonly explanation: string };
}

/** Splits a text of a figure so that its terms can be explained. */
export function explainTerms(
  portal: Portal,
  text: string,
  figure: Figure,
  locale: Locale,
): ExplainedPiece[] {
  const named = figure.terms.flatMap((id) => portal.terms.find((term) => term.id === id) ?? []);
  const labels = named.map(({ id, label }) => ({ id, label: label[locale] }));
  return splitTerms(text, labels, locale).map(({ text: piece, term }) => {
    const entry = named.find(({ id }) => id === term);
    if (!entry) return { text: piece };
    const explanation = firstClause(entry.definition?.[locale] ?? entry.label[locale], locale);
    return { text: piece, term: { href: href(locale, `/glossary/#${entry.id}`), explanation } };
  });
}
