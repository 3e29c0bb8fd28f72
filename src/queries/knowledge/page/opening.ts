import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';
import type { NamedLink } from '../../links/refs.ts';
import type { Fact } from './facts.ts';

/** One of readers' first questions, answered by a sentence or by links. */
export interface OpeningLine {
  readonly label: string;
  readonly text?: string;
  /** Number of things that the links are some or all of. */
  readonly count?: string;
  readonly links?: readonly NamedLink[];
  /** False if nothing is reported. Omitted for lines shown only if there is something. */
  readonly reported?: boolean;
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
  readonly facts: readonly Fact[];
  /** Main source, for entries whose facts all come from it. */
  readonly source?: { readonly label: string; readonly link: NamedLink } | undefined;
}
