import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { NamedLink } from '../../links/refs.ts';
import type { LocatorView } from '../../regions/locator-view.ts';
import { type Fact, type FactInput, viewFacts } from './facts.ts';

/** One of readers' first questions, answered by a sentence or by links. */
export interface OpeningLine {
  readonly label: string;
  readonly text?: string;
  /** Number of things that the links are some or all of. */
  readonly count?: string;
  readonly links?: readonly NamedLink[];
}

/** A cluster that an entry is about, with its stage. */
export interface OpeningCluster extends NamedLink {
  readonly look: StageSymbol;
  readonly stage: string;
  /** Date of the stage. */
  readonly asOf: string | undefined;
}

export interface OpeningView {
  readonly title: string;
  /** Empty if the sentences are not written, or nothing is known. */
  readonly brief: readonly OpeningLine[];
  readonly clusters:
    { readonly label: string; readonly items: readonly OpeningCluster[] } | undefined;
  /** Where it was done, with a larger map of that place. */
  readonly locator?: (LocatorView & { readonly to: string | undefined }) | undefined;
  readonly facts: readonly Fact[];
  /** Main source, for entries whose facts all come from it. */
  readonly source?: { readonly label: string; readonly link: NamedLink } | undefined;
}

/** Sentences and facts of an opening; what is not reported of both is the last fact. */
export function openWith(
  brief: readonly FactInput[],
  facts: readonly FactInput[],
  locale: Locale,
): Pick<OpeningView, 'brief' | 'facts'> {
  const known = brief.flatMap(({ label, text }) => (text === undefined ? [] : [{ label, text }]));
  const open = brief.filter(({ text }) => text === undefined);
  return { brief: known, facts: viewFacts([...facts, ...open], locale) };
}
