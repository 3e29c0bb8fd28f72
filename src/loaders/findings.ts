import type { ProseFault } from './mdx-components.ts';
import type { Position } from './problem.ts';

/** What the parser gives for any part of a text. */
export interface ProseNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  /** What is shown beside a link, and what stands behind the marks of a block of code. */
  readonly title?: string | null;
  readonly lang?: string | null;
  readonly meta?: string | null;
  /** Level of a heading. */
  readonly depth?: number;
  /** Set for an item of a task list only. */
  readonly checked?: boolean | null;
  readonly children?: readonly ProseNode[];
  readonly position?: { readonly start: TextPlace; readonly end: TextPlace };
}

/** A place as the parser gives it, with its offset in characters. */
type TextPlace = Position & { readonly offset?: number };

interface Named {
  readonly id: string;
  readonly place: Position | undefined;
}

/** What is found in the text of a prose file, with places within the text. */
export interface Findings {
  readonly faults: ProseFault[];
  readonly links: { url: string; place: Position | undefined }[];
  readonly sections: Named[];
  /** Tags of sections whose id cannot be read. */
  readonly unnamed: Position[];
  readonly figures: Named[];
  readonly refs: Named[];
  readonly citations: { source: string; lines?: string; place: Position | undefined }[];
  /** Every component that is written as it should be, with its attributes. */
  readonly components: {
    name: string;
    attributes: Readonly<Record<string, string>>;
    /** The character that follows it without a space. */
    next: string;
    /** Is it one for reports only? */
    ofReports: boolean;
    place: Position | undefined;
  }[];
  /** Numbers that are written out amid words. */
  readonly numbers: { text: string; place: Position | undefined }[];
}

/** Nothing found yet. */
export function noFindings(): Findings {
  return {
    faults: [],
    links: [],
    sections: [],
    unnamed: [],
    figures: [],
    refs: [],
    citations: [],
    components: [],
    numbers: [],
  };
}
