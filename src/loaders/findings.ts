import type { ProseFault } from './mdx-components.ts';
import type { Position } from './problem.ts';

export interface ProseNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  /** Tooltip of a link, or rest of a code fence. */
  readonly title?: string | null;
  readonly lang?: string | null;
  readonly meta?: string | null;
  readonly depth?: number;
  /** Only for task lists. */
  readonly checked?: boolean | null;
  readonly children?: readonly ProseNode[];
  readonly position?: { readonly start: TextPlace; readonly end: TextPlace };
}

/** A parser position, with its offset in characters. */
type TextPlace = Position & { readonly offset?: number };

interface Named {
  readonly id: string;
  readonly place: Position | undefined;
}

/** Findings in a prose file, with positions within the text. */
export interface Findings {
  readonly faults: ProseFault[];
  readonly links: { url: string; place: Position | undefined }[];
  readonly sections: Named[];
  /** Tags of sections whose id cannot be read. */
  readonly unnamed: Position[];
  readonly figures: Named[];
  readonly refs: Named[];
  readonly citations: { source: string; lines?: string; place: Position | undefined }[];
  /** Every valid component, with its attributes. */
  readonly components: {
    name: string;
    attributes: Readonly<Record<string, string>>;
    /** The following character, without a space between. */
    next: string;
    ofReports: boolean;
    place: Position | undefined;
  }[];
  readonly numbers: { text: string; place: Position | undefined }[];
}

/** Empty findings. */
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
