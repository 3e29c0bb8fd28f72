/** Text with one formatting. */
export interface Span {
  readonly text: string;
  readonly lang: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly code?: true;
  readonly raised?: true;
  /** Address, or `#id` of a part of the report. */
  readonly link?: string;
  /** Id of the cited note; the text is empty. */
  readonly note?: string;
  /** A line break; the text is empty. */
  readonly breaks?: true;
}

export type Spans = readonly Span[];

/** What a paragraph is, from which its style follows. */
export type Look = 'body' | 'quote' | 'code' | 'term' | 'detail';

/** Ids lead links of the report to a block. */
interface Targeted {
  readonly ids: readonly string[];
}

export interface HeadingBlock extends Targeted {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly spans: Spans;
  readonly boxed: boolean;
}

export interface TextBlock extends Targeted {
  readonly kind: 'text';
  readonly look: Look;
  readonly spans: Spans;
  /** Set apart from the text around it. */
  readonly boxed: boolean;
  /** Item of a list, if it is one: its depth from 0, and its number in a numbered list. */
  readonly item?: { readonly depth: number; readonly list: number; readonly ordered: boolean };
}

export interface TableCell {
  readonly spans: Spans;
  readonly isHead: boolean;
  readonly isNumber: boolean;
  readonly columns: number;
}

export interface TableRow {
  readonly part: 'head' | 'group' | 'body' | 'foot';
  readonly cells: readonly TableCell[];
}

export interface TableBlock extends Targeted {
  readonly kind: 'table';
  /** “Table 1”; empty for a table within the text. */
  readonly number: string;
  readonly title: Spans;
  /** Above and below the rows. */
  readonly before: readonly Spans[];
  readonly after: readonly Spans[];
  readonly rows: readonly TableRow[];
}

/** A drawing as a part of an SVG. */
export interface Picture {
  /** Path of the SVG in the site. */
  readonly file: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

export interface FigureBlock extends Targeted {
  readonly kind: 'figure';
  readonly number: string;
  readonly title: Spans;
  readonly subtitle: Spans;
  /** Undefined if its numbers are lost. */
  readonly picture: Picture | undefined;
  /** The finding in words, or why nothing is drawn. */
  readonly description: string;
  readonly notes: readonly Spans[];
  readonly source: Spans;
  /** Its short link, or the address of its page. */
  readonly address: string | undefined;
}

/** Values in large print. */
export interface KeysBlock extends Targeted {
  readonly kind: 'keys';
  readonly keys: readonly {
    readonly value: string;
    readonly label: Spans;
    readonly source: Spans;
  }[];
}

export type Block = HeadingBlock | TextBlock | TableBlock | FigureBlock | KeysBlock;

export interface Chapter {
  readonly ids: readonly string[];
  /** “Chapter 1”. */
  readonly kind: string;
  /** As the contents number it; empty for a chapter without a number. */
  readonly number: string;
  readonly title: Spans;
  readonly lead: Spans;
  readonly blocks: readonly Block[];
}

/** A report as a document of an office program has it. */
export interface OfficeReport {
  readonly lang: string;
  readonly site: { readonly name: string; readonly publisher: string };
  readonly edition: string;
  readonly title: string;
  readonly lead: string;
  readonly author: string;
  /** Author, version, citation and licence, line by line. */
  readonly imprint: readonly string[];
  readonly contents: string;
  /** Address of the page with all chapters. */
  readonly address: string;
  readonly chapters: readonly Chapter[];
  /** By id. */
  readonly notes: ReadonlyMap<string, Spans>;
}
