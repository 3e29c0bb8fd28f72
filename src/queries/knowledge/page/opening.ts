import type { StageLook } from '../../../domain/stages/stage-looks.ts';
import type { NamedLink } from '../../links/refs.ts';
import type { Fact } from './facts.ts';

/** What readers ask first, answered by a sentence or by links. */
export interface OpeningLine {
  readonly label: string;
  readonly text?: string;
  /** How many things the links are a part of, or all. */
  readonly count?: string;
  readonly links?: readonly NamedLink[];
  /** Is anything reported? Left out where the line stands only if so. */
  readonly reported?: boolean;
}

/** A cluster that an entry is about, with its stage. */
export interface OpeningCluster extends NamedLink {
  readonly look: StageLook;
  readonly stage: string;
  /** Of when the stage is. */
  readonly asOf: string | undefined;
}

/** The beginning of the page of an entry. */
export interface OpeningView {
  readonly title: string;
  /** Empty where nobody wrote the sentences down, or nothing is known. */
  readonly brief: readonly OpeningLine[];
  readonly clusters:
    { readonly label: string; readonly items: readonly OpeningCluster[] } | undefined;
  readonly facts: readonly Fact[];
  /** The main source, for entries whose facts are all its own. */
  readonly source?: { readonly label: string; readonly link: NamedLink } | undefined;
}
