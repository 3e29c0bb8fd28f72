import type { StageLook } from '../domain/stages/stage-looks.ts';

/** Size of every card: what Open Graph and large Twitter cards are shown at, twice as sharp. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A line of the readout: "Stage", and the stage with its mark. */
export interface CardFact {
  readonly label: string;
  readonly value: string;
  readonly look?: StageLook | undefined;
}

/** So many clusters are at a stage; each is drawn as a mark. */
export interface CardCount {
  readonly look: StageLook;
  readonly word: string;
  readonly count: number;
  /** The number as the language writes it. */
  readonly text: string;
}

/** Width and height in the units of a drawing. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

/** A drawing with all words as outlines: the inside of an `<svg>`, with its size. */
export interface CardDrawing extends DrawingSize {
  readonly svg: string;
}

/** What a card says: all its words are in the language of the page. */
export interface CardView {
  /** What the page is: "Cluster", "Figure 7". */
  readonly kind: string;
  /** Where it is, or what it belongs to. */
  readonly place?: string | undefined;
  readonly title: string;
  /** The name as the source has it, where the title is another. */
  readonly original?: string | undefined;
  /** Shown as far as whole sentences find room. */
  readonly lead?: string | undefined;
  readonly facts: readonly CardFact[];
  readonly counts: readonly CardCount[];
  /** A map of the sheet, with the regions to mark. */
  readonly map?: { readonly of: string; readonly here: readonly string[] } | undefined;
  readonly drawing?: CardDrawing | undefined;
  /** What the drawing shows, for those who do not see it. */
  readonly shows?: string | undefined;
}

/** A map that many cards show: path data of the land and of each region. */
export interface CardMap {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  readonly regions: Readonly<Record<string, string>>;
}

/** What all cards of a language have in common. */
export interface CardFrame {
  readonly site: string;
  /** Said on each card of an invented portal. */
  readonly fictional?: string | undefined;
  /** File in the site with the mark of the portal; ours is drawn where it has none. */
  readonly mark?: string | undefined;
  /** Are titles set in the letters of tables? */
  readonly headings: 'serif' | 'sans';
  /** The colours of the portal by their names in the palette. */
  readonly colours: Readonly<Record<string, string>>;
}

/** A card that is to be drawn. */
export interface SheetCard {
  /** Its place in the site. */
  readonly file: string;
  /** Hash of what it says. */
  readonly version: string;
  readonly view: CardView;
}

/** Cards of a language that are to be drawn, with the maps that they show. */
export interface CardSheet {
  readonly frame: CardFrame;
  readonly maps: Readonly<Record<string, CardMap>>;
  readonly cards: readonly SheetCard[];
}
