import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { NamedLink } from '../../links/refs.ts';

/** A fact as text or links; next to links, the text is worded as in the source. */
export interface Fact {
  readonly label: string;
  /** Undefined if the links suffice. */
  readonly text: string | undefined;
  readonly links: readonly NamedLink[];
  /** Quotation in the language of its source, such as an address, supplemented by the text. */
  readonly printed?: PrintedWords;
  /** False for the row that names what is not reported. */
  readonly reported: boolean;
  /** True if the text below repeats it; it is then left out in print. */
  readonly repeated: boolean;
}

interface PrintedWords {
  readonly text: string;
  readonly lang: string;
}

export interface FactInput {
  readonly label: string;
  readonly text?: string | undefined;
  readonly links?: readonly NamedLink[];
  readonly printed?: PrintedWords;
  readonly repeated?: boolean;
}

/** Facts of an entry under a heading. */
export interface FactSheet {
  readonly title: string;
  /** False if they only link to other pages: the search then ignores them. */
  readonly searched: boolean;
  readonly facts: readonly Fact[];
}

const isReported = ({ text, links = [] }: FactInput): boolean =>
  links.length > 0 || text !== undefined;

/** Formats facts; the last row names those that are not reported, all at once. */
export function viewFacts(facts: readonly FactInput[], locale: Locale): Fact[] {
  const rows = facts
    .filter(isReported)
    .map(({ label, text, links = [], printed, repeated = false }) => ({
      label,
      // Do not repeat text that equals the link's label.
      text: links.length > 0 && text === links[0]?.label ? undefined : text,
      links,
      ...(printed ? { printed } : {}),
      reported: true,
      repeated,
    }));
  const open = facts.filter((fact) => !isReported(fact)).map(({ label }) => label);
  if (open.length === 0) return rows;
  const label = useTranslate(locale)('facts.open');
  return [...rows, { label, text: open.join(' · '), links: [], reported: false, repeated: false }];
}

/** Facts of an entry under the usual heading. */
export function viewFactSheet(facts: readonly FactInput[], locale: Locale): FactSheet {
  return {
    title: useTranslate(locale)('practices.facts'),
    searched: true,
    facts: viewFacts(facts, locale),
  };
}
