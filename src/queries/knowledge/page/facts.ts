import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { NamedLink } from '../../links/refs.ts';

/** A fact in words or in links; beside links, the words are those of the source. */
export interface Fact {
  readonly label: string;
  /** Its words, or that it is not reported; undefined where the links say all. */
  readonly text: string | undefined;
  readonly links: readonly NamedLink[];
  /** Words in the language of their source, such as an address; the text then says more of them. */
  readonly printed?: PrintedWords;
  /** Is anything reported of it? */
  readonly reported: boolean;
  /** Does the text below repeat it? Then it is left out in print. */
  readonly repeated: boolean;
}

/** Words as a source prints them. */
interface PrintedWords {
  readonly text: string;
  readonly lang: string;
}

/** What is known of a fact before it is written. */
export interface FactInput {
  readonly label: string;
  readonly text?: string | undefined;
  readonly links?: readonly NamedLink[];
  readonly printed?: PrintedWords;
  readonly repeated?: boolean;
}

/** The facts of an entry under their heading. */
export interface FactSheet {
  readonly title: string;
  /** Does the search index them? Not where they only link to other pages. */
  readonly searched: boolean;
  readonly facts: readonly Fact[];
}

/** Facts as they are shown: that nothing is reported of one is said in words. */
export function viewFacts(facts: readonly FactInput[], locale: Locale): Fact[] {
  return facts.map(({ label, text, links = [], printed, repeated = false }) => {
    const reported = links.length > 0 || text !== undefined;
    // If the link's label equals the words of the source, they are not repeated.
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

/** The facts of an entry under their usual heading. */
export function viewFactSheet(facts: readonly FactInput[], locale: Locale): FactSheet {
  return {
    title: useTranslate(locale)('practices.facts'),
    searched: true,
    facts: viewFacts(facts, locale),
  };
}
