import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { NamedLink } from '../../links/refs.ts';

/** A fact as text or links; next to links, the text is worded as in the source. */
export interface Fact {
  readonly label: string;
  /** Its text, or that it is not reported; undefined if the links suffice. */
  readonly text: string | undefined;
  readonly links: readonly NamedLink[];
  /** Quotation in the language of its source, such as an address, supplemented by the text. */
  readonly printed?: PrintedWords;
  /** False if nothing is reported. */
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

/** Formats facts; missing ones are called not reported. */
export function viewFacts(facts: readonly FactInput[], locale: Locale): Fact[] {
  return facts.map(({ label, text, links = [], printed, repeated = false }) => {
    const reported = links.length > 0 || text !== undefined;
    // Do not repeat text that equals the link's label.
    const words = links.length > 0 && text === links[0]?.label ? undefined : text;
    return {
      label,
      text: reported ? words : useTranslate(locale)('not-reported'),
      links,
      ...(printed ? { printed } : {}),
      reported,
      repeated,
    };
  });
}

/** Facts of an entry under the usual heading. */
export function viewFactSheet(facts: readonly FactInput[], locale: Locale): FactSheet {
  return {
    title: useTranslate(locale)('practices.facts'),
    searched: true,
    facts: viewFacts(facts, locale),
  };
}
